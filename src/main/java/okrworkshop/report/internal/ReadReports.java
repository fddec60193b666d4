package okrworkshop.report.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okrworkshop.documents.Documents;
import okrworkshop.gallery.Walks;
import okrworkshop.people.Seat;
import okrworkshop.people.Seats;
import okrworkshop.preparation.Surveys;
import okrworkshop.report.Asked;
import okrworkshop.report.AskedAfter;
import okrworkshop.report.Conditions;
import okrworkshop.report.Participation;
import okrworkshop.report.Report;
import okrworkshop.report.Reports;
import okrworkshop.report.ReviewResult;
import okrworkshop.report.TimeSpent;
import okrworkshop.report.WrittenStatements;
import okrworkshop.reviews.Reviews;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Departures;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.StepTime;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import okrworkshop.workshops.Workshops;
import okrworkshop.writing.Writing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the other modules and adds up. */
@Component
class ReadReports implements Reports {
    private final Workshops workshops;
    private final Progress progress;
    private final Departures departures;
    private final Seats seats;
    private final Documents documents;
    private final Reviews reviews;
    private final Surveys surveys;
    private final ObjectProvider<AskedAfter> after;
    private final ObjectProvider<Writing> writing;
    private final ObjectProvider<Walks> walks;
    private final Clock clock;

    ReadReports(
            Workshops workshops,
            Progress progress,
            Departures departures,
            Seats seats,
            Documents documents,
            Reviews reviews,
            Surveys surveys,
            ObjectProvider<AskedAfter> after,
            ObjectProvider<Writing> writing,
            ObjectProvider<Walks> walks,
            Clock clock) {
        this.workshops = workshops;
        this.progress = progress;
        this.departures = departures;
        this.seats = seats;
        this.documents = documents;
        this.reviews = reviews;
        this.surveys = surveys;
        this.after = after;
        this.writing = writing;
        this.walks = walks;
        this.clock = clock;
    }

    @Override
    public Report of(PersonId trainer, WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        Instant now = clock.instant();
        List<WorkshopEvent> history = workshops.events(id);
        Course course = Course.of(workshop, history, now);
        List<Seat> present = seats.of(id);
        return new Report(
                workshop,
                now,
                present.size(),
                times(workshop, history, course, now),
                participation(workshop, present),
                conditions(workshop, course),
                reviewed(workshop),
                walks.stream().flatMap(all -> all.results(id).stream()).toList(),
                written(workshop),
                asked(trainer, workshop),
                after.stream()
                        .flatMap(each -> each.of(trainer, workshop).stream())
                        .toList());
    }

    private static List<TimeSpent> times(Workshop workshop, List<WorkshopEvent> history, Course course, Instant now) {
        List<StepTime> times = StepTime.of(workshop, history, now);
        return IntStream.range(0, times.size())
                .mapToObj(step -> new TimeSpent(
                        times.get(step).step(),
                        times.get(step).planned(),
                        times.get(step).spent(),
                        course.own(step)))
                .toList();
    }

    /** People who were taken out wrote what they wrote. */
    private List<Participation> participation(Workshop workshop, List<Seat> present) {
        List<Seat> authors = Stream.concat(present.stream(), seats.removed(workshop.id()).stream())
                .toList();
        return workshop.groups().stream()
                .map(group -> Contributions.of(group, documents.readWhole(group.document()), authors))
                .toList();
    }

    private List<Conditions> conditions(Workshop workshop, Course course) {
        Met met = new Met(workshop, departures.of(workshop.id()), course);
        return progress.of(workshop).stream()
                .map(now -> met.of(now.group(), now))
                .toList();
    }

    private List<ReviewResult> reviewed(Workshop workshop) {
        Map<Group, List<Reviews.ReviewedItem>> received = new LinkedHashMap<>();
        workshop.groups().forEach(group -> received.put(group, reviews.written(workshop.id(), group.id())));
        List<Reviews.Remark> remarks = workshop.groups().stream()
                .flatMap(group -> reviews.remarks(workshop.id(), group.id()).stream())
                .toList();
        return Verdicting.of(workshop.template(), received, remarks);
    }

    private WrittenStatements written(Workshop workshop) {
        return writing.stream()
                .findFirst()
                .map(lint -> Written.of(workshop.groups().stream()
                        .map(group -> lint.of(
                                group.document(),
                                workshop.asked(group),
                                workshop.rules().tuning()))
                        .toList()))
                .orElse(WrittenStatements.NONE);
    }

    private List<Asked> asked(PersonId trainer, Workshop workshop) {
        return workshop.template().survey().isEmpty()
                ? List.of()
                : AskedPeople.before(workshop.template()).of(surveys.results(trainer, workshop.id()));
    }
}
