package okrworkshop.e2e;

import okrworkshop.simulation.SimulatedParticipant;

/** A running workshop in which every group has written its whole draft, and where the trainer's pages of it are. */
record FilledRoom(Classroom classroom, ApiTrainer.Room workshop) {
    private static final int SAMPLES = 3;

    static FilledRoom of(Classroom classroom, int groups) {
        ApiTrainer.Room workshop = ApiTrainer.of(classroom.server, classroom.trainer.issueToken())
                .openWorkshop(
                        classroom.script.title(), "okr-cocreation", "express", groups, classroom.script.language());
        workshop.start();
        SampleDraft.prepare(workshop);
        var draft = new SampleDraft(classroom.script.language());
        for (int group = 0; group < groups; group++) {
            try (SimulatedParticipant writer =
                    workshop.join("Writer " + (group + 1), group).connect()) {
                draft.write(writer, group % SAMPLES + 1);
            }
        }
        return new FilledRoom(classroom, workshop);
    }

    /** @param page below the cockpit, empty for the cockpit itself */
    String address(String page) {
        String cockpit = classroom.uri().resolve("/workshops/" + workshop.id()).toString();
        return page.isEmpty() ? cockpit : cockpit + "/" + page;
    }

    /** @param group counted from 0 */
    String groupName(int group) {
        return workshop.exported().at("/groups/" + group + "/name").asString();
    }
}
