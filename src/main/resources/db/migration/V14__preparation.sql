-- What happens before class. A workshop without a row has nothing planned yet.
create table preparation (
    workshop uuid primary key,
    held_on date,
    closes_on date,
    survey varchar(10) not null,
    with_names boolean not null,
    notes varchar(20000) not null
);

-- One browser, one reply; no time, so that nobody can tell who it was. Sent is empty until it is handed in.
create table survey_reply (
    workshop uuid not null,
    browser varchar(64) not null,
    name varchar(40) not null,
    draft varchar(200000) not null,
    sent varchar(200000) not null,
    primary key (workshop, browser)
);

-- The text of what people brought along; of a participant the browser, of a trainer the account.
create table material (
    id uuid primary key,
    workshop uuid not null,
    list varchar(40) not null,
    name varchar(120) not null,
    kind varchar(10) not null,
    handed_by varchar(40) not null,
    trainer varchar(36) not null,
    browser varchar(64) not null,
    handed_at timestamp with time zone not null,
    content varchar(200000) not null,
    cut boolean not null,
    steps varchar(2000) not null
);

create index material_of_workshop on material (workshop, handed_at);
