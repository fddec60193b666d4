package okrworkshop.takehome.ui;

import java.util.Optional;
import okrworkshop.export.FileFormat;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.people.Seat;
import okrworkshop.shared.Language;
import okrworkshop.takehome.HomePage;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.SentFile;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.ui.JoinPlaces;

/** One person's page at home. */
record HomeDesk(HomeServices services, Workshop workshop, Seat seat, Language language) {
    HomePage page() {
        return services.homes().page(seat, language);
    }

    SentFile file(FileFormat format) {
        return services.homes().file(seat, format, language).sent();
    }

    int place() {
        return services.homes().place(seat);
    }

    SentFile file(HandoverFormat format) {
        return services.homes().file(seat, format).sent();
    }

    Keeping keeping() {
        return services.keepings().of(workshop.id());
    }

    boolean over() {
        return workshop.phase() == Phase.CLOSED;
    }

    String group() {
        return workshop.group(seat.group()).map(Group::name).orElse("");
    }

    /** The address that opens this page on any device. */
    String ownPlace() {
        return services.seats()
                .returnCode(seat.person())
                .map(code -> JoinPlaces.home(workshop, code))
                .orElseGet(() -> JoinPlaces.home(workshop));
    }

    boolean open() {
        return services.homes().open(workshop.id());
    }

    boolean mails() {
        return services.mailings().available();
    }

    Optional<String> address() {
        return services.mailings().address(seat);
    }

    void leave(String address) {
        services.mailings().leave(seat, address);
    }

    void withdraw() {
        services.mailings().withdraw(seat);
    }
}
