-- A person whom the trainer has taken out; the seat and all that was written stay, and the person can be let in again.
alter table seat add column removed_at timestamp with time zone;
