-- A seat that somebody took anew without the return code, and that is one with the former seat of the same person now.
alter table seat add column same_as uuid;

-- A group whose people sit in another one now; its board stays.
alter table workshop_group add column merged_into uuid;

create table workshop_group_comer (
    group_id uuid not null references workshop_group (id) on delete cascade,
    person uuid not null,
    primary key (group_id, person)
);
