-- Templates that trainers write in the app: the one-file form as they edit it.
create table template_draft (
    id varchar(40) primary key,
    owner uuid not null references trainer (id),
    revision integer not null,
    published integer not null,
    published_revision integer not null,
    changed_at timestamp with time zone not null,
    content varchar(10000000) not null
);

-- What new workshops can use; running ones keep a copy of their own.
create table template_version (
    template varchar(40) not null references template_draft (id),
    version integer not null,
    published_at timestamp with time zone not null,
    source varchar(10000000) not null,
    primary key (template, version)
);
