package org.newsgraph.evaluate.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;

/**
 * What a person says of a stretch of text: a mention, or words that stand for entities named
 * elsewhere.
 *
 * @param in the passage: {@code headline} or {@code body}
 * @param isOptional whether readers may differ: it is neither missed nor false
 * @param type absent: a pronoun or a bare description, which the record doesn't list
 * @param entityClass local name of the ontology's class; absent with the type
 * @param entities whom it stands for, each {@code =KEN} (of the knowledge base) or {@code #jane}
 *     (of this text)
 * @param office the words of the office in it; absent where there are none
 */
record Tag(
    String in,
    Span span,
    boolean isOptional,
    @Nullable MentionType type,
    @Nullable String entityClass,
    List<String> entities,
    @Nullable Span office,
    Office.@Nullable Status status) {
  /** How an entity of the knowledge base begins. */
  static final String KNOWN = "=";

  Tag {
    entities = List.copyOf(entities);
  }

  /** Whether the record lists it. */
  boolean isMention() {
    return type != null;
  }

  /** The type of a mention; not to be asked of other tags. */
  MentionType mentionType() {
    return Objects.requireNonNull(type);
  }

  /** The class of a mention; not to be asked of other tags. */
  String mentionClass() {
    return Objects.requireNonNull(entityClass);
  }

  /** Whether it stands for one entity that the knowledge base has. */
  boolean isKnown() {
    return entities.size() == 1 && entities.get(0).startsWith(KNOWN);
  }
}
