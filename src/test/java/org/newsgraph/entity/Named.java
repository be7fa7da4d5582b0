package org.newsgraph.entity;

import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.Office;

/** Mentions as short lines: {@code person 'Prime Minister Alma Muster' = Alma Muster}. */
final class Named {
  private Named() {}

  /** The listed mentions of a body: type, words, whom they mean. */
  static List<String> mentions(String body) {
    return Reading.of(body).linked().mentions().stream()
        .filter(Mention::isListed)
        .map(Named::line)
        .toList();
  }

  /** The class and country of each entity that a body names. */
  static List<String> classes(String body) {
    return Reading.of(body).linked().mentions().stream()
        .filter(Mention::isListed)
        .flatMap(mention -> mention.referents().stream())
        .distinct()
        .map(entity -> entity.name() + ": " + entity.entityClass())
        .toList();
  }

  /** The offices of a body: words, organization, country, status. */
  static List<String> offices(String body) {
    return Reading.of(body).linked().mentions().stream()
        .filter(mention -> mention.office() != null)
        .map(Named::office)
        .toList();
  }

  /** What descriptions and pronouns of a body stand for. */
  static List<String> references(String body) {
    return Reading.of(body).linked().mentions().stream()
        .filter(mention -> !mention.isListed())
        .map(mention -> "'" + mention.text() + "' = " + meant(mention))
        .toList();
  }

  private static String line(Mention mention) {
    String kind = mention.kind() == Mention.Kind.ROLE ? "role" : mention.type().label();
    String meant = meant(mention);
    return kind
        + " '"
        + mention.text()
        + "'"
        + (meant.isEmpty() || meant.equals(mention.text()) ? "" : " = " + meant);
  }

  private static String office(Mention mention) {
    Office office = mention.office();
    return office.phrase()
        + (office.organization() == null ? "" : " | of " + office.organization().name())
        + (office.country() == null ? "" : " | in " + office.country().name())
        + " | "
        + office.status().label()
        + (mention.referents().isEmpty() ? "" : " | " + meant(mention));
  }

  private static String meant(Mention mention) {
    return mention.referents().stream().map(Entity::name).collect(Collectors.joining("; "));
  }
}
