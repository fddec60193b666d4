-- The OKR of the level above, from which a workshop's groups pick what they serve. The version grows with each change.
create table superior_okr (
    workshop uuid primary key,
    version integer not null,
    entries varchar(2000000) not null
);
