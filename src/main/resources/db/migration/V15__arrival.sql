-- The network address that a workshop's codes and links show; former and changed_at tell that it had to change by itself.
create table workshop_address (
    workshop uuid primary key references workshop (id),
    address varchar(200) not null,
    lan boolean not null,
    former varchar(200) not null,
    changed_at timestamp with time zone not null
);

-- A further device of a trainer: first a one-time link, then the browser that used it.
create table trainer_device (
    id uuid primary key,
    username varchar(40) not null references trainer (username),
    token_hash varchar(64) not null unique,
    goal varchar(100) not null,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    device varchar(80) not null,
    browser_hash varchar(64) not null
);

create index trainer_device_owner on trainer_device (username);
