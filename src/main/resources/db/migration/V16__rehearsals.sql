-- A workshop that is being tried out; last_event is the end of its history before that.
create table rehearsal (
    workshop uuid primary key references workshop (id),
    began_at timestamp with time zone not null,
    person uuid not null,
    last_event bigint not null
);

-- Documents that nothing leads to any more; their contents go when the server starts the next time.
create table document_abandoned (
    document_id uuid primary key
);
