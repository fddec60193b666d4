create table review (
    id uuid primary key,
    workshop uuid not null,
    step varchar(60) not null,
    reviewer uuid not null,
    author uuid not null,
    checklist varchar(60) not null,
    answers uuid not null,
    constraint review_pair unique (workshop, step, reviewer, author),
    constraint review_answers unique (answers)
);
