-- Words that trainers add to the lists of the writing lint, for one workshop.
create table workshop_word (
    workshop uuid not null,
    list varchar(40) not null,
    word varchar(60) not null,
    primary key (workshop, list, word)
);
