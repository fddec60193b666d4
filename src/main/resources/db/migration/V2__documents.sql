create table document (
    id uuid not null primary key,
    created_at timestamp with time zone not null
);

-- Append-only. A resend of an operation finds the first one by its author and id.
create table document_operation (
    document_id uuid not null references document (id),
    sequence bigint not null,
    op_id varchar(60) not null,
    author_id uuid not null,
    card_id varchar(40) not null,
    accepted_at timestamp with time zone not null,
    operation varchar(1000000) not null,
    primary key (document_id, sequence),
    unique (document_id, author_id, op_id)
);

create index document_operation_card on document_operation (document_id, card_id);

-- Only makes opening faster: the log alone gives the same document.
create table document_snapshot (
    document_id uuid not null references document (id),
    sequence bigint not null,
    state varchar(10000000) not null,
    primary key (document_id, sequence)
);
