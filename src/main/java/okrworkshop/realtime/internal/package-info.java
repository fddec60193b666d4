/**
 * The socket's machinery. Every message passes the same stations: identify ({@link Entrance}), limit ({@link Socket},
 * {@link Pace}), parse ({@link FrameParser}), authorise ({@link Rules}), queue and answer ({@link OperationDesk}).
 */
@NullMarked
package okrworkshop.realtime.internal;

import org.jspecify.annotations.NullMarked;
