-- What one commit adds to a document is one row: under load that is many operations, and a row costs much more than the
-- text in it. Each entry is [operation id, author, milliseconds after accepted_at, audience, its person, operation].
create table document_block (
    document_id uuid not null,
    sequence bigint not null,
    accepted_at timestamp with time zone not null,
    entries varchar(2000000) not null,
    primary key (document_id, sequence)
);

insert into document_block (document_id, sequence, accepted_at, entries)
select document_id, sequence, accepted_at,
    '[["' || op_id || '","' || lower(cast(author_id as varchar(36))) || '",0,' || cast(audience as varchar(3)) || ','
        || coalesce('"' || lower(cast(audience_person as varchar(36))) || '"', 'null') || ',' || operation || ']]'
from document_log;

drop table document_log;
