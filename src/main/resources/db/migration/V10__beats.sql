-- Where each group is among the beats of the current step, and how much of the step's time was gone when it was put there.
alter table workshop_group add column beat integer default 0 not null;
alter table workshop_group add column beat_since_ms bigint default 0 not null;
