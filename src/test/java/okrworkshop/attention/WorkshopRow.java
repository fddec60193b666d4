package okrworkshop.attention;

import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row of a workshop, to which everything of this module belongs on disk. */
public final class WorkshopRow {
    private WorkshopRow() {}

    public static void insert(JdbcClient jdbc, WorkshopId id, PersonId trainer) {
        jdbc.sql("""
                        insert into workshop (id, trainer, leader, code, title, parent_goal, cycle_start, cycle_end, lang,
                            preset, group_size, template_source, phase, step_position, timer_state, timer_total_ms,
                            timer_left_ms, created_at)
                        values (?, ?, ?, ?, 'T', '', current_date, current_date, 'en', 'express', 6, '', 'running', 0,
                            'idle', 0, 0, current_timestamp)""")
                .params(
                        id.value(),
                        trainer.value(),
                        trainer.value(),
                        id.toString().substring(0, 6))
                .update();
    }
}
