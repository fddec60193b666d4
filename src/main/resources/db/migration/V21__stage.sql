-- What the projectors of a workshop show; without a row what its phase asks for.
create table projector_scene (
    workshop uuid primary key references workshop (id) on delete cascade,
    scene varchar(20) not null,
    scene_before varchar(20) not null,
    page integer not null,
    since timestamp with time zone not null,
    dark boolean not null,
    turning boolean not null,
    bell boolean not null
);

-- The announced move of the whole room to the step; asks: the time is over, and the leader decides.
create table coming_step (
    workshop uuid primary key references workshop (id) on delete cascade,
    person uuid not null,
    step varchar(60) not null,
    moves_at timestamp with time zone not null,
    total_ms bigint not null,
    by_itself boolean not null,
    asks boolean not null
);

-- The trainer takes people along: their boards go where the trainer looks.
create table guidance (
    workshop uuid primary key references workshop (id) on delete cascade,
    id uuid not null,
    person uuid not null,
    group_id uuid not null,
    everybody boolean not null,
    step varchar(60) not null,
    lens varchar(60) not null,
    card varchar(40) not null
);
