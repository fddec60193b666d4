-- Whether people are asked for their next steps and their feedback. A workshop without a row has not come to that.
create table closing (
    workshop uuid primary key,
    phase varchar(10) not null
);

-- What somebody is going to do; theirs alone unless shared with the group.
create table personal_step (
    workshop uuid not null,
    person uuid not null,
    id varchar(40) not null,
    what varchar(600) not null,
    until_day varchar(10) not null,
    with_whom varchar(200) not null,
    shared boolean not null,
    made_at timestamp with time zone not null,
    primary key (workshop, person, id)
);

-- One feedback of each seat, changed until the end; no time. When a name is removed, a number that is nobody stands for it.
create table feedback_reply (
    workshop uuid not null,
    person uuid not null,
    answers varchar(200000) not null,
    primary key (workshop, person)
);
