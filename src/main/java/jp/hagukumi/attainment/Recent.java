package jp.hagukumi.attainment;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What was asked for last, up to some memory; what was asked for least recently goes first. */
final class Recent<K, V> {
    private final long most;
    private final ToLongFunction<V> bytes;
    private final Map<K, Place<V>> places = new LinkedHashMap<>(16, 1, true);

    private static final class Place<V> {
        private @Nullable V value;
        private volatile long bytes;
    }

    /** @param most bytes kept; one value alone may take more */
    Recent(long most, ToLongFunction<V> bytes) {
        this.most = most;
        this.bytes = bytes;
    }

    /**
     * Brings a value up to date, one thread at a time.
     *
     * @param renew is given what was kept, null where nothing was
     */
    V renewed(K key, Function<@Nullable V, V> renew) {
        Place<V> place;
        synchronized (places) {
            place = places.computeIfAbsent(key, one -> new Place<>());
        }
        V value;
        synchronized (place) {
            value = renew.apply(place.value);
            place.value = value;
            place.bytes = bytes.applyAsLong(value);
        }
        synchronized (places) {
            shrink(place);
        }
        return value;
    }

    private void shrink(Place<V> last) {
        long sum = places.values().stream().mapToLong(place -> place.bytes).sum();
        Iterator<Place<V>> eldest = places.values().iterator();
        while (sum > most && eldest.hasNext()) {
            Place<V> place = eldest.next();
            if (place != last) {
                sum -= place.bytes;
                eldest.remove();
            }
        }
    }
}
