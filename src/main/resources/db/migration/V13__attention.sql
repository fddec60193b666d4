-- Who asks the trainer for help: a person, or a member for the whole group. Kept when the trainer has been there.
create table help_call (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    group_id uuid not null,
    person uuid not null,
    whole_group boolean not null,
    line varchar(200) not null,
    raised_at timestamp with time zone not null,
    coming uuid,
    ended_at timestamp with time zone
);

create index help_call_workshop on help_call (workshop);

-- "I am ready", of a person or, for the group as a whole, of the group; of one place in the agenda.
create table ready_mark (
    workshop uuid not null references workshop (id) on delete cascade,
    subject uuid not null,
    group_id uuid not null,
    person uuid not null,
    place varchar(120) not null,
    primary key (workshop, subject)
);

-- What the trainer says to all groups, or to those that are named.
create table notice (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    person uuid not null,
    line varchar(1000) not null,
    sent_at timestamp with time zone not null,
    taken_back boolean not null
);

create index notice_workshop on notice (workshop);

create table notice_group (
    notice uuid not null references notice (id) on delete cascade,
    group_id uuid not null,
    primary key (notice, group_id)
);

create table notice_reader (
    notice uuid not null references notice (id) on delete cascade,
    person uuid not null,
    primary key (notice, person)
);

-- A row for each workshop in which the boards rest.
create table silence (
    workshop uuid primary key references workshop (id) on delete cascade,
    since timestamp with time zone not null
);

-- The board that is on every screen.
create table spotlight (
    workshop uuid primary key references workshop (id) on delete cascade,
    group_id uuid not null,
    step varchar(60) not null,
    lens varchar(60) not null,
    card varchar(40) not null
);

create table poll (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    question varchar(300) not null,
    scale boolean not null,
    live boolean not null,
    opened_at timestamp with time zone not null,
    closed boolean not null,
    put_away boolean not null
);

create index poll_workshop on poll (workshop);

create table poll_choice (
    poll uuid not null references poll (id) on delete cascade,
    place integer not null,
    line varchar(120) not null,
    primary key (poll, place)
);

-- One answer of each person, and of each who shares a device.
create table poll_answer (
    poll uuid not null references poll (id) on delete cascade,
    person uuid not null,
    speaks_for varchar(40) not null,
    place integer not null,
    primary key (poll, person, speaks_for)
);

-- Whether people may ask, and may do so without their name.
create table question_board (
    workshop uuid primary key references workshop (id) on delete cascade,
    asking boolean not null,
    nameless boolean not null
);

create table question (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    person uuid not null,
    nameless boolean not null,
    line varchar(300) not null,
    asked_at timestamp with time zone not null,
    answered boolean not null,
    hidden boolean not null
);

create index question_workshop on question (workshop);

create table question_vote (
    question uuid not null references question (id) on delete cascade,
    person uuid not null,
    primary key (question, person)
);
