-- How far a review is, the draft that was reviewed, and the items that a trainer lets pass.
alter table review add column stage varchar(20) default 'open' not null;
alter table review add column set_aside boolean default false not null;
alter table review add column kept uuid;
create table review_waiver (
    review uuid not null references review (id) on delete cascade,
    item varchar(60) not null,
    reason varchar(2000) not null,
    waived_by uuid not null,
    waived_at timestamp with time zone not null,
    primary key (review, item)
);
