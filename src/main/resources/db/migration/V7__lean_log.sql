-- The log without further indexes, which cost more than all the rest of a commit: a document knows its accepted
-- operations itself (they stand in its snapshots too), and a card's history is read from the document's rows.
create table document_log (
    document_id uuid not null,
    sequence bigint not null,
    op_id varchar(60) not null,
    author_id uuid not null,
    card_id varchar(40),
    accepted_at timestamp with time zone not null,
    operation varchar(1000000) not null,
    audience smallint not null,
    audience_person uuid,
    primary key (document_id, sequence)
);

insert into document_log (document_id, sequence, op_id, author_id, card_id, accepted_at, operation, audience, audience_person)
select document_id, sequence, op_id, author_id, card_id, accepted_at, operation, audience, audience_person
from document_operation;

drop table document_operation;
