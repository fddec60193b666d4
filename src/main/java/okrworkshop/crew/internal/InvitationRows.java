package okrworkshop.crew.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.crew.Invitation;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links and who came by them. Transactions are the caller's. */
@Component
class InvitationRows {
    private static final String SELECT =
            "select id, workshop, crew_role, made_at, expires_at, most_uses, uses, revoked from crew_invitation ";
    private static final String OPEN = "not revoked and uses < most_uses and expires_at > ?";

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, WorkshopId workshop, CrewRole role, String hash, Instant now, Instant end, int most) {
        jdbc.sql("""
                        insert into crew_invitation
                        (id, workshop, crew_role, token_hash, made_at, expires_at, most_uses, uses, revoked)
                        values (?, ?, ?, ?, ?, ?, ?, 0, false)""")
                .params(id, workshop.value(), role.name(), hash, moment(now), moment(end), most)
                .update();
    }

    List<Invitation> of(WorkshopId workshop, Instant now) {
        return jdbc.sql(SELECT + "where workshop = ? order by made_at desc, id")
                .param(workshop.value())
                .query((row, number) -> invitation(row, now))
                .list();
    }

    Optional<Found> byHash(String hash, Instant now) {
        return jdbc.sql(SELECT + "where token_hash = ?")
                .param(hash)
                .query((row, number) ->
                        new Found(new WorkshopId(row.getObject("workshop", UUID.class)), invitation(row, now)))
                .optional();
    }

    /** Of several who take the last place at the same moment one gets it. */
    boolean use(UUID invitation, Instant now) {
        return jdbc.sql("update crew_invitation set uses = uses + 1 where id = ? and " + OPEN)
                        .params(invitation, moment(now))
                        .update()
                > 0;
    }

    void arrived(UUID invitation, PersonId person, Instant now) {
        jdbc.sql("insert into crew_arrival (invitation, person, arrived_at) values (?, ?, ?)")
                .params(invitation, person.value(), moment(now))
                .update();
    }

    void revoke(WorkshopId workshop, UUID invitation) {
        jdbc.sql("update crew_invitation set revoked = true where workshop = ? and id = ?")
                .params(workshop.value(), invitation)
                .update();
    }

    List<PersonId> people(WorkshopId workshop, UUID invitation) {
        return jdbc.sql("""
                        select person from crew_arrival join crew_invitation on crew_invitation.id = invitation
                        where workshop = ? and invitation = ?""").params(workshop.value(), invitation).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /** By which links somebody came. */
    List<UUID> waysOf(WorkshopId workshop, PersonId person) {
        return jdbc.sql("""
                        select invitation from crew_arrival join crew_invitation on crew_invitation.id = invitation
                        where workshop = ? and person = ?""")
                .params(workshop.value(), person.value())
                .query(UUID.class)
                .list();
    }

    /** When each came first. */
    Map<PersonId, Instant> arrivals(WorkshopId workshop) {
        Map<PersonId, Instant> arrivals = new HashMap<>();
        jdbc.sql("""
                        select person, min(arrived_at) as arrived_at
                        from crew_arrival join crew_invitation on crew_invitation.id = invitation
                        where workshop = ? group by person""").param(workshop.value()).query(row -> {
            arrivals.put(new PersonId(row.getObject("person", UUID.class)), at(row, "arrived_at"));
        });
        return arrivals;
    }

    private static Invitation invitation(ResultSet row, Instant now) throws SQLException {
        Instant end = at(row, "expires_at");
        int most = row.getInt("most_uses");
        int uses = row.getInt("uses");
        return new Invitation(
                row.getObject("id", UUID.class),
                CrewRole.valueOf(row.getString("crew_role")),
                at(row, "made_at"),
                end,
                most,
                uses,
                List.of(),
                !row.getBoolean("revoked") && uses < most && end.isAfter(now));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** A link that somebody holds. */
    record Found(WorkshopId workshop, Invitation invitation) {}
}
