create table workshop (
    id uuid primary key,
    trainer uuid not null,
    code varchar(6) not null unique,
    title varchar(200) not null,
    parent_goal varchar(20000) not null,
    cycle_start date not null,
    cycle_end date not null,
    lang varchar(2) not null,
    preset varchar(80) not null,
    group_size integer not null,
    template_source varchar(10000000) not null,
    phase varchar(10) not null,
    step_position integer not null,
    timer_state varchar(10) not null,
    timer_total_ms bigint not null,
    timer_left_ms bigint not null,
    timer_ends_at timestamp with time zone,
    created_at timestamp with time zone not null
);

create index workshop_trainer on workshop (trainer, created_at);

create table workshop_group (
    id uuid primary key,
    workshop uuid not null references workshop (id),
    group_number integer not null,
    name varchar(80) not null,
    document uuid not null unique,
    unique (workshop, group_number)
);

create table workshop_event (
    workshop uuid not null references workshop (id),
    event_number bigint not null,
    happened_at timestamp with time zone not null,
    person uuid not null,
    event_type varchar(40) not null,
    detail varchar(200) not null,
    primary key (workshop, event_number)
);
