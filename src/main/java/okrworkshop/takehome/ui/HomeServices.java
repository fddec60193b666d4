package okrworkshop.takehome.ui;

import okrworkshop.people.Seats;
import okrworkshop.takehome.Mailings;
import okrworkshop.takehome.TakeHomes;
import okrworkshop.workshops.Keepings;
import org.springframework.stereotype.Component;

/** Whom the page at home asks. */
@Component
record HomeServices(Seats seats, Keepings keepings, TakeHomes homes, Mailings mailings) {}
