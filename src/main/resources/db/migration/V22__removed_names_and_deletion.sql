-- A person whose name was removed for good: the seat stays so that cards keep an author, nothing leads back to it.
alter table seat add column erased_at timestamp with time zone;

-- The day from which a closed workshop is in the bin by itself (none and keep_on: it is kept until somebody deletes it),
-- since when it is there, and the line of the privacy notice that says whom people can ask.
alter table workshop add column delete_on date;
alter table workshop add column keep_on boolean default false not null;
alter table workshop add column deleted_at timestamp with time zone;
alter table workshop add column privacy_contact varchar(300) default '' not null;

create index workshop_deleted on workshop (deleted_at);
