-- Who may learn of an operation: 0 everybody, 1 everybody but not who did it, 2 its author, 3 everybody by a new snapshot.
alter table document_operation add column audience smallint default 0 not null;

-- With 1: the person who is told nevertheless, author of the anonymous card.
alter table document_operation add column audience_person uuid;

-- Rounds are opened and closed in the log too, and belong to no card.
alter table document_operation alter column card_id drop not null;
