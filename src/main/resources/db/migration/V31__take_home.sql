-- Pages that people find at home. A workshop without a row has them open and has sent nothing.
create table take_home (
    workshop uuid primary key,
    closed boolean not null,
    mails_sent integer not null
);

-- Addresses of people who want mail, until it was sent; failure is empty before the first try.
create table take_home_address (
    workshop uuid not null,
    person uuid not null,
    address varchar(254) not null,
    left_at timestamp with time zone not null,
    failure varchar(10) not null,
    primary key (workshop, person)
);
