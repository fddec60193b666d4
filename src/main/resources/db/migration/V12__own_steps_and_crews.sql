-- A group can be in another step than the room, and have more or less time than the room's clock.
alter table workshop_group add column step_position integer default 0 not null;
alter table workshop_group add column extra_ms bigint default 0 not null;
update workshop_group set step_position =
    (select step_position from workshop where workshop.id = workshop_group.workshop);

-- Whether groups may go to another step by themselves.
alter table workshop add column own_pace boolean default false not null;

-- Minutes of steps that are not those of the preset.
create table workshop_minutes (
    workshop uuid not null references workshop (id),
    step varchar(60) not null,
    minutes integer not null,
    primary key (workshop, step)
);

-- Who leads: the owner ("trainer") or a co-trainer; and when a page of the leader was last open.
alter table workshop add column leader uuid;
update workshop set leader = trainer;
alter table workshop alter column leader set not null;
alter table workshop add column leader_seen_at timestamp with time zone;

-- Co-trainers and observers; the owner is none of them.
create table workshop_crew (
    workshop uuid not null references workshop (id),
    person uuid not null,
    crew_role varchar(20) not null,
    since timestamp with time zone not null,
    primary key (workshop, person)
);

create index workshop_crew_person on workshop_crew (person);

-- A move of many groups names them all.
alter table workshop_event alter column detail set data type varchar(1000);
