-- Rounds of the gallery walk; the time is that which was given in all.
create table gallery_round (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    number integer not null,
    opened_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    total_ms bigint not null,
    closed_at timestamp with time zone,
    dots integer not null,
    named boolean not null,
    on_wall boolean not null
);

create index gallery_round_workshop on gallery_round (workshop);

-- What a group's draft said when the round was opened, as JSON.
create table gallery_draft (
    round uuid not null references gallery_round (id) on delete cascade,
    group_id uuid not null,
    place integer not null,
    content varchar(1000000) not null,
    primary key (round, group_id)
);

-- How many dots somebody has on a statement; of a shared device each of its people.
create table gallery_dot (
    round uuid not null references gallery_round (id) on delete cascade,
    group_id uuid not null,
    card varchar(40) not null,
    person uuid not null,
    speaks_for varchar(40) not null,
    dots integer not null,
    primary key (round, group_id, card, person, speaks_for)
);

-- What somebody said about a statement, and from which group.
create table gallery_comment (
    round uuid not null references gallery_round (id) on delete cascade,
    id varchar(40) not null,
    group_id uuid not null,
    card varchar(40) not null,
    person uuid not null,
    speaks_for varchar(40) not null,
    from_group uuid not null,
    made_at timestamp with time zone not null,
    content varchar(1000) not null,
    hidden boolean not null,
    primary key (round, id)
);
