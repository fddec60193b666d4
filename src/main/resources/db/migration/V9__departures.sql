-- A step that was left before all groups had met its definition of done, with the reason that was given.
create table step_departure (
    workshop uuid not null references workshop (id),
    departure_number bigint not null,
    happened_at timestamp with time zone not null,
    person uuid not null,
    step varchar(60) not null,
    reason varchar(1000) not null,
    primary key (workshop, departure_number)
);

-- The conditions that a group had not met then, in the order of the groups and of the step.
create table step_departure_gap (
    workshop uuid not null,
    departure_number bigint not null,
    place integer not null,
    group_id uuid not null,
    gate varchar(60) not null,
    have_count integer not null,
    need_count integer not null,
    primary key (workshop, departure_number, place),
    foreign key (workshop, departure_number) references step_departure (workshop, departure_number)
);
