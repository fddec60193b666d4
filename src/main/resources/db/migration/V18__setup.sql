-- How a workshop was set up beside its plan. Without a row: people choose their groups, and the method is as it is.
create table workshop_setup (
    workshop uuid primary key,
    seating varchar(10) not null,
    card_names varchar(10) not null,
    vote_names varchar(10) not null,
    beats_by varchar(12) not null
);

-- Votes of a step's lens where they are not those of the method.
create table workshop_budget (
    workshop uuid not null,
    ballot varchar(100) not null,
    points integer not null,
    per_card integer not null,
    primary key (workshop, ballot)
);

-- Shares of a step's beats where they are not those of the method.
create table workshop_beat (
    workshop uuid not null,
    step varchar(80) not null,
    place integer not null,
    share integer not null,
    primary key (workshop, step, place)
);

-- Most people of a group that has an own limit.
create table workshop_group_size (
    group_id uuid primary key,
    workshop uuid not null,
    people integer not null
);

create index workshop_group_size_of on workshop_group_size (workshop);

-- Who is expected; person is the seat of whoever joined by this line.
create table roster_entry (
    workshop uuid not null,
    place integer not null,
    name varchar(40) not null,
    department varchar(60) not null,
    group_number integer not null,
    role_note varchar(60) not null,
    person uuid,
    primary key (workshop, place)
);
