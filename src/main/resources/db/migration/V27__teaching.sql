-- OKRs that were handed in, read line by line and corrected by a trainer; of a material its id.
create table diagnosis_source (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    place integer not null,
    revision integer not null,
    material varchar(36) not null,
    content varchar(1000000) not null
);

create index diagnosis_source_workshop on diagnosis_source (workshop);

-- Items that trainers have added to the quiz, as JSON.
create table quiz_item (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    made_at timestamp with time zone not null,
    content varchar(20000) not null
);

create index quiz_item_workshop on quiz_item (workshop);

-- A quiz as it was started, with its items; how many of them are open and how many solved.
create table quiz_round (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    opened_at timestamp with time zone not null,
    items varchar(1000000) not null,
    reached integer not null,
    solved integer not null,
    closed boolean not null,
    put_away boolean not null
);

create index quiz_round_workshop on quiz_round (workshop);

-- One answer of each person to each item, and of each who shares a device; it is never changed. The group is that of the moment.
create table quiz_answer (
    round uuid not null references quiz_round (id) on delete cascade,
    place integer not null,
    person uuid not null,
    speaks_for varchar(40) not null,
    group_id uuid not null,
    marks varchar(400) not null,
    primary key (round, place, person, speaks_for)
);
