package jp.hagukumi.platform.content;

import java.util.Optional;

/** Where a page finds the files that lie beside a text; a text names them relative to itself. */
public interface LessonFiles {
    /** For texts without files: images are shown by their alternative text, links stay as they are. */
    LessonFiles NONE = new LessonFiles() {
        @Override
        public Optional<Figure> figure(String file) {
            return Optional.empty();
        }

        @Override
        public Optional<String> address(String file) {
            return Optional.empty();
        }
    };

    /** The figure of this name. */
    Optional<Figure> figure(String file);

    /** The address under which the file is delivered; empty where there is none of this name. */
    Optional<String> address(String file);
}
