package okrworkshop.templates.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts and their published versions as rows. */
@Component
class KeptDrafts implements Published {
    private static final String SELECT =
            "select id, owner, revision, published, published_revision, changed_at, content from template_draft ";

    private final JdbcClient jdbc;

    KeptDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A draft as it lies in the database; see {@link okrworkshop.templates.TemplateDraft}. */
    record Row(
            String id,
            PersonId owner,
            int revision,
            int published,
            int publishedRevision,
            Instant changedAt,
            String content) {}

    List<Row> all() {
        return jdbc.sql(SELECT + "order by changed_at desc, id")
                .query(KeptDrafts::row)
                .list();
    }

    Optional<Row> byId(String id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(KeptDrafts::row)
                .optional();
    }

    boolean has(String id) {
        return jdbc.sql("select count(*) from template_draft where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int countOf(PersonId owner) {
        return jdbc.sql("select count(*) from template_draft where owner = ?")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the id is taken */
    void add(String id, PersonId owner, String content, Instant now) {
        jdbc.sql("""
                        insert into template_draft
                        (id, owner, revision, published, published_revision, changed_at, content)
                        values (?, ?, 1, 0, 0, ?, ?)""").params(id, owner.value(), moment(now), content).update();
    }

    /** @return whether the draft was still at the revision */
    boolean change(String id, int revision, String content, Instant now) {
        return jdbc.sql("""
                                update template_draft set content = ?, revision = revision + 1, changed_at = ?
                                where id = ? and revision = ?""").params(content, moment(now), id, revision).update() == 1;
    }

    /**
     * In a transaction of the caller.
     *
     * @param content what the draft holds then, with the version in it
     * @return whether the draft was still at the revision, and nobody had published it
     */
    boolean publish(String id, int revision, int version, String content, String source, Instant now) {
        int changed = jdbc.sql("""
                        update template_draft set content = ?, published = ?, published_revision = revision
                        where id = ? and revision = ? and published_revision <> revision""").params(content, version, id, revision).update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("insert into template_version (template, version, published_at, source) values (?, ?, ?, ?)")
                .params(id, version, moment(now), source)
                .update();
        return true;
    }

    /** In a transaction of the caller. */
    void delete(String id) {
        jdbc.sql("delete from template_version where template = ?").param(id).update();
        jdbc.sql("delete from template_draft where id = ?").param(id).update();
    }

    @Override
    public List<String> newest() {
        return jdbc.sql("""
                        select source from template_version
                        join template_draft on template_draft.id = template_version.template
                        and template_draft.published = template_version.version order by template""").query(String.class).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id"),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getInt("revision"),
                row.getInt("published"),
                row.getInt("published_revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("content"));
    }

    /** As both databases keep it: microseconds, bound with an offset. */
    private static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
