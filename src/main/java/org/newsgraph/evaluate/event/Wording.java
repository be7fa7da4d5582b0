package org.newsgraph.evaluate.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts in the words of a set: {@code ACCUSE/allege 'accused' | actor: Armenia}. */
final class Wording {
  private Wording() {}

  static String of(Expected fact) {
    return String.join(" or ", fact.codes())
        + " '"
        + fact.words()
        + "'"
        + fields(fact.kind(), fact.fields());
  }

  static String of(Told fact) {
    return fact.code() + " '" + fact.words() + "'" + fields(fact.kind(), fact.fields());
  }

  private static String fields(String kind, Map<String, List<List<String>>> fields) {
    StringBuilder text = new StringBuilder();
    for (String field : Fields.of(kind)) {
      List<List<String>> values = fields.getOrDefault(field, List.of());
      String usual = Fields.defaults(kind).getOrDefault(field, "");
      if (!values.isEmpty() && !values.equals(List.of(List.of(usual)))) {
        text.append(" | ").append(field).append(": ");
        text.append(values.stream().map(value -> value.get(0)).collect(Collectors.joining("; ")));
      }
    }
    return text.toString();
  }
}
