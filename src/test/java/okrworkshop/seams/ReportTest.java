package okrworkshop.seams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okrworkshop.closing.Feedback;
import okrworkshop.preparation.Answers;
import okrworkshop.report.Reports;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Workshops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the report gathers from the other modules. */
class ReportTest extends WholeServer {
    @Autowired
    private Workshops workshops;

    @Autowired
    private Feedback feedback;

    @Autowired
    private Reports reports;

    @Test
    void theFeedbackAtTheEndIsInItOnceThreePeopleGaveIt() {
        Room room = room().started();
        WorkshopId id = WorkshopId.of(room.id);
        PersonId trainer = workshops.byId(id).orElseThrow().trainer();
        Room.Person third = room.joins("Cy", room.groups.getFirst());
        feedback.open(trainer, id);
        Stream.of(room.anna, room.bo).forEach(person -> gives(id, person));
        assertThat(reports.of(trainer, id).after()).allMatch(asked -> asked.hidden());

        gives(id, third);

        var useful = reports.of(trainer, id).after().get(1);
        assertThat(useful.text().in(Language.EN)).isEqualTo("How useful is today for your work?");
        assertThat(useful.people()).isEqualTo(3);
        assertThat(useful.mean()).hasValue(4);
    }

    private void gives(WorkshopId id, Room.Person person) {
        feedback.answer(
                id,
                PersonId.of(person.id()),
                new Answers(Map.of("clarity", List.of("3"), "useful", List.of("4"), "confidence", List.of("5"))));
    }
}
