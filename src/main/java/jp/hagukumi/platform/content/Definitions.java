package jp.hagukumi.platform.content;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import jp.hagukumi.platform.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What the content defines now, from memory; and what it defined in an earlier version, from the database. */
@ApplicationScoped
public class Definitions {
    private static final Logger LOG = Logger.getLogger(Definitions.class.getName());

    @Inject
    @Any
    Instance<DefinitionKind<?>> kinds;

    @Inject
    DefinitionTable table;

    @Inject
    Editions editions;

    @Inject
    @ConfigProperty(name = "hagukumi.content")
    Optional<String> overlay;

    private volatile @Nullable Parsed parsed;
    private volatile Set<String> hashes = Set.of();
    private final Map<String, Object> earlier = new ConcurrentHashMap<>();

    /** Reads, checks and keeps the content; throws {@link ContentInvalid} and so stops the start where it is wrong. */
    public void load(@Observes @Priority(50) Startup.Migrated migrated) {
        Problems problems = new Problems();
        work(files(problems), problems);
    }

    /** Works with these files from now on; throws {@link ContentInvalid} and changes nothing where they are wrong. */
    public void work(ContentFiles files, Problems problems) {
        List<DefinitionKind<?>> all = new ArrayList<>();
        kinds.forEach(all::add);
        Parsed read = Parsed.of(files, all, problems);
        List<DefinitionTable.Kept> kept = new ArrayList<>();
        all.forEach(kind -> kept.addAll(asKept(kind, read)));
        int added = table.keep(kept);
        Set<String> current = new HashSet<>();
        kept.forEach(one -> current.add(one.hash()));
        hashes = current;
        parsed = read;
        LOG.info(() -> "Content: " + kept.size() + " definitions, " + added + " of them new");
    }

    /** The texts that the definitions were read from, read anew: those packed in and the installation's folder over them. */
    public ContentFiles files(Problems problems) {
        ContentFiles files = ContentFiles.packaged(problems);
        return overlay.isPresent() ? files.under(ContentFiles.in(Path.of(overlay.get()), problems)) : files;
    }

    /** All definitions of a type now in force, in the order of their files. */
    public <T> List<T> all(Class<T> type) {
        return now().all(type).stream().map(Definition::value).toList();
    }

    public <T> Optional<T> find(Class<T> type, String code) {
        return now().find(type, code).map(Definition::value);
    }

    /** All definitions of a type as a municipality works with them, in the order of their files. */
    public <T> List<T> allOf(long municipalityId, Class<T> type) {
        return now().all(type).stream()
                .map(shipped -> findOf(municipalityId, type, shipped.code()).orElse(shipped.value()))
                .toList();
    }

    /** A definition as a municipality works with it: in its own newest version where it has published one, else ours. */
    public <T> Optional<T> findOf(long municipalityId, Class<T> type, String code) {
        int own = editions.newest(municipalityId, nameOf(type), code);
        Optional<T> shipped = find(type, code);
        return own == 0 || shipped.isEmpty() ? shipped : find(type, code, own).or(() -> shipped);
    }

    /** Whether a version is one that the municipality may see: one of ours or one of its own. */
    public boolean isFor(long municipalityId, Class<?> type, String code, int version) {
        return version < Editions.FIRST_OWN || editions.has(municipalityId, nameOf(type), code, version);
    }

    /** A definition in the version asked for, be it the present or an earlier one; 0, not known, is none. */
    public <T> Optional<T> find(Class<T> type, String code, int version) {
        if (version == 0) {
            return Optional.empty();
        }
        Optional<Definition<T>> present = now().find(type, code).filter(one -> one.version() == version);
        if (present.isPresent()) {
            return present.map(Definition::value);
        }
        String kind = nameOf(type);
        String key = kind + " " + code + " " + version;
        Object known = earlier.get(key);
        if (known != null) {
            return Optional.of(type.cast(known));
        }
        Optional<T> found = table.find(kind, code, version).map(body -> DefinitionJson.read(body, type));
        found.ifPresent(value -> earlier.put(key, value));
        return found;
    }

    /** Everything that was ever loaded or published by the municipality, newest wording first in each code. */
    public List<LoadedDefinition> loaded(long municipalityId) {
        return table.list().stream()
                .filter(one -> one.version() < Editions.FIRST_OWN
                        || editions.has(municipalityId, one.kind(), one.code(), one.version()))
                .map(one -> new LoadedDefinition(
                        one.kind(),
                        one.code(),
                        one.version(),
                        one.hash(),
                        one.loadedAt(),
                        isCurrent(municipalityId, one)))
                .toList();
    }

    private boolean isCurrent(long municipalityId, LoadedDefinition one) {
        int own = editions.newest(municipalityId, one.kind(), one.code());
        return own == 0 ? hashes.contains(one.hash()) : own == one.version();
    }

    private Parsed now() {
        Parsed now = parsed;
        if (now == null) {
            throw new IllegalStateException("Content is read at start, after the schema and before everything else");
        }
        return now;
    }

    private String nameOf(Class<?> type) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static List<DefinitionTable.Kept> asKept(DefinitionKind<?> kind, Parsed parsed) {
        return parsed.all(kind.type()).stream()
                .map(definition -> {
                    String body = DefinitionJson.write(definition.value());
                    return new DefinitionTable.Kept(
                            kind.name(), definition.code(), definition.version(), DefinitionJson.hash(body), body);
                })
                .toList();
    }
}
