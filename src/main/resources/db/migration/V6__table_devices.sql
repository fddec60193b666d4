-- The people who share the device of a seat; none for a seat of one person.
create table seat_person (
    seat uuid not null references seat (person),
    place integer not null,
    name varchar(80) not null,
    primary key (seat, place)
);
