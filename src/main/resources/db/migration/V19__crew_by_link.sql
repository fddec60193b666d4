-- A trainer without a password who came by a link and sees only workshops of whose crew it is.
alter table trainer add column guest boolean default false not null;

-- A link that makes co-trainers or observers. Never deleted by hand: it tells by what people came.
create table crew_invitation (
    id uuid primary key,
    workshop uuid not null references workshop (id) on delete cascade,
    crew_role varchar(20) not null,
    token_hash varchar(64) not null unique,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    most_uses integer not null,
    uses integer not null,
    revoked boolean not null
);

create index crew_invitation_workshop on crew_invitation (workshop);

create table crew_arrival (
    invitation uuid not null references crew_invitation (id) on delete cascade,
    person uuid not null,
    arrived_at timestamp with time zone not null,
    primary key (invitation, person)
);
