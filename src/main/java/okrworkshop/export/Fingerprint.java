package okrworkshop.export;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A digest of values: equal for values that are equal in everything, down to the last text. Records are read by their
 * components, collections in their order, with the name of each type and the length of each text, so that no two values look
 * alike.
 *
 * @param hex SHA-256
 */
public record Fingerprint(String hex) {
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = new Method[components.length];
            for (int index = 0; index < components.length; index++) {
                accessors[index] = components[index].getAccessor();
                accessors[index].setAccessible(true);
            }
            return accessors;
        }
    };

    /** Empty when among the values is one that is neither a record, a collection nor plain. */
    public static Optional<Fingerprint> of(Object... values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                for (Object value : values) {
                    write(out, value);
                }
            }
            return Optional.of(new Fingerprint(HexFormat.of().formatHex(digest.digest())));
        } catch (Incomparable unknown) {
            return Optional.empty();
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(0);
            case String text -> text(out, "text", text);
            case Record record -> components(out, record);
            case Collection<?> all -> {
                text(out, "all", "");
                out.writeInt(all.size());
                for (Object one : all) {
                    write(out, one);
                }
            }
            case Map<?, ?> map -> {
                text(out, "map", "");
                out.writeInt(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    write(out, entry.getKey());
                    write(out, entry.getValue());
                }
            }
            case Optional<?> maybe -> {
                text(out, "maybe", "");
                write(out, maybe.orElse(null));
            }
            case byte[] bytes -> {
                text(out, "bytes", "");
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Enum<?> name -> text(out, name.getDeclaringClass().getName(), name.name());
            default -> plain(out, value);
        }
    }

    private static void plain(DataOutputStream out, Object value) throws IOException {
        boolean known = value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Temporal
                || value instanceof TemporalAmount
                || value instanceof UUID
                || value instanceof Locale
                || value instanceof OptionalInt
                || value instanceof OptionalLong
                || value instanceof OptionalDouble;
        if (!known) {
            throw new Incomparable();
        }
        text(out, value.getClass().getName(), value.toString());
    }

    private static void components(DataOutputStream out, Record record) throws IOException {
        text(out, record.getClass().getName(), "");
        for (Method accessor : COMPONENTS.get(record.getClass())) {
            write(out, read(accessor, record));
        }
    }

    private static @Nullable Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new Incomparable();
        }
    }

    private static void text(DataOutputStream out, String type, String text) throws IOException {
        // Not by a charset: it would make the same of all halves of a surrogate pair.
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
        bytes.asCharBuffer().put(text);
        out.writeUTF(type);
        out.writeInt(text.length());
        out.write(bytes.array());
    }

    private static final class Incomparable extends RuntimeException {
        Incomparable() {
            super("", null, false, false);
        }
    }
}
