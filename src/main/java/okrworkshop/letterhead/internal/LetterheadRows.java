package okrworkshop.letterhead.internal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.letterhead.KeptTemplate;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Templates in the database, as text in pieces that both databases take. */
@Repository
class LetterheadRows {
    private static final int PIECE = 1_000_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    LetterheadRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    Optional<KeptTemplate> of(WorkshopId workshop) {
        return jdbc.sql("select name, size_bytes, digest, uploaded_at, uploaded_by from letterhead where workshop = ?")
                .param(workshop.value())
                .query((row, number) -> new KeptTemplate(
                        row.getString("name"),
                        row.getInt("size_bytes"),
                        row.getString("digest"),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("uploaded_by", UUID.class))))
                .optional();
    }

    /** Empty when there is none, or not the whole of it. */
    Optional<byte[]> bytes(WorkshopId workshop) {
        List<String> pieces = jdbc.sql("select content from letterhead_piece where workshop = ? order by piece")
                .param(workshop.value())
                .query(String.class)
                .list();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(String.join("", pieces)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** @throws RefusedException {@code server.busy} */
    void replace(WorkshopId workshop, KeptTemplate template, byte[] bytes) {
        try {
            transactions.executeWithoutResult(status -> {
                delete(workshop);
                insert(workshop, template);
                pieces(workshop, bytes);
            });
        } catch (DuplicateKeyException | ConcurrencyFailureException meanwhile) {
            throw new RefusedException("server.busy");
        }
    }

    private void insert(WorkshopId workshop, KeptTemplate template) {
        jdbc.sql("""
            insert into letterhead (workshop, name, size_bytes, digest, uploaded_at, uploaded_by)
            values (?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        workshop.value(),
                        template.name(),
                        template.size(),
                        template.digest(),
                        template.uploadedAt().atOffset(ZoneOffset.UTC),
                        template.uploadedBy().value())
                .update();
    }

    private void pieces(WorkshopId workshop, byte[] bytes) {
        String text = new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
        int piece = 0;
        for (int from = 0; from < text.length(); from += PIECE) {
            jdbc.sql("insert into letterhead_piece (workshop, piece, content) values (?, ?, ?)")
                    .params(workshop.value(), piece, text.substring(from, Math.min(text.length(), from + PIECE)))
                    .update();
            piece++;
        }
    }

    void remove(WorkshopId workshop) {
        transactions.executeWithoutResult(status -> delete(workshop));
    }

    private void delete(WorkshopId workshop) {
        jdbc.sql("delete from letterhead_piece where workshop = ?")
                .param(workshop.value())
                .update();
        jdbc.sql("delete from letterhead where workshop = ?")
                .param(workshop.value())
                .update();
    }
}
