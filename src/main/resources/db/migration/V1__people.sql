create table trainer (
    id uuid primary key,
    username varchar(40) not null unique,
    display_name varchar(80) not null,
    password_hash varchar(200) not null,
    created_at timestamp with time zone not null
);

-- The one-time link of an installation without accounts: at most one row, gone when the link is spent.
create table setup_link (
    token_hash varchar(64) primary key,
    made_at timestamp with time zone not null
);

create table api_token (
    id uuid primary key,
    trainer uuid not null references trainer (id),
    token_hash varchar(64) not null unique,
    label varchar(80) not null,
    issued_at timestamp with time zone not null
);

-- A trainer's browser that stays signed in when the server restarts.
create table trainer_browser (
    token_hash varchar(64) primary key,
    username varchar(40) not null references trainer (username),
    expires_at timestamp with time zone not null
);

create table seat (
    person uuid primary key,
    workshop uuid not null,
    group_id uuid not null,
    name varchar(80) not null,
    return_code varchar(9) not null,
    joined_at timestamp with time zone not null,
    unique (workshop, return_code)
);

create index seat_group on seat (workshop, group_id);

-- A seat has one token per device that took it or came back to it.
create table seat_token (
    token_hash varchar(64) primary key,
    person uuid not null references seat (person),
    issued_at timestamp with time zone not null
);
