-- A Word template of the trainer's own for each workshop that has one. Its bytes are text, in pieces that go into one column.
create table letterhead (
    workshop uuid not null primary key,
    name varchar(120) not null,
    size_bytes integer not null,
    digest varchar(64) not null,
    uploaded_at timestamp with time zone not null,
    uploaded_by uuid not null
);

create table letterhead_piece (
    workshop uuid not null,
    piece integer not null,
    content varchar(1000000) not null,
    primary key (workshop, piece)
);
