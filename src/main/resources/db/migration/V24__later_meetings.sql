-- What a group of a later meeting began with: where it comes from, and the operations that put it on its board.
create table workshop_beginning (
    workshop uuid not null references workshop (id) on delete cascade,
    group_id uuid not null,
    from_workshop uuid not null,
    from_group uuid not null,
    title varchar(200) not null,
    group_name varchar(200) not null,
    as_of timestamp with time zone not null,
    operations varchar(10000000) not null,
    primary key (workshop, group_id)
);
