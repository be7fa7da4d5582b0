package org.newsgraph.entity.link;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.FoundOffice;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Office;

/** Who holds which office, as far as the article itself says so. */
public final class OfficeBook {
  private final Map<String, Entity> holders = new LinkedHashMap<>();

  /** Offices of which the article names two holders. */
  private final Map<String, Boolean> disputed = new LinkedHashMap<>();

  private final Map<String, String> countries = new LinkedHashMap<>();

  /** Remembers that the article gives a person an office. */
  void put(FoundOffice found, Office office, Entity person) {
    String country = place(office);
    if (office.country() != null) {
      countries.putIfAbsent(person.iri(), office.country().iri());
    }
    boolean former = office.status() == Office.Status.FORMER;
    put((former ? "former " : "") + found.key() + " " + country, person);
    if (!former) {
      put(found.key(), person);
    }
  }

  private void put(String key, Entity person) {
    Entity before = holders.putIfAbsent(key, person);
    if (before != null && !before.iri().equals(person.iri())) {
      disputed.put(key, true);
    }
  }

  /** Country or organization of the office, whichever tells it best. */
  private static String place(Office office) {
    if (office.country() != null) {
      return office.country().iri();
    }
    return office.organization() == null ? "" : office.organization().iri();
  }

  /** The one whom the article gives this office by name; nothing if nobody or two. */
  @Nullable Entity holder(FoundOffice found, Office office) {
    String place = place(office);
    boolean former = office.status() == Office.Status.FORMER;
    String key = (former ? "former " : "") + found.key();
    return only(place.isEmpty() && !former ? key : key + " " + place);
  }

  /** The only one with an office of this key, whatever the country. */
  public @Nullable Entity holder(String key) {
    return only(key);
  }

  private @Nullable Entity only(String key) {
    return disputed.containsKey(key) ? null : holders.get(key);
  }

  /** The only person whose office has this head: "the minister" of a "foreign minister". */
  public @Nullable Entity holderByHead(String head) {
    Entity only = null;
    for (Map.Entry<String, Entity> entry : holders.entrySet()) {
      String key = entry.getKey();
      if (key.equals(head) || key.endsWith(" " + head)) {
        boolean two = only != null && !only.iri().equals(entry.getValue().iri());
        if (two || disputed.containsKey(key)) {
          return null;
        }
        only = entry.getValue();
      }
    }
    return only;
  }

  /** IRI of the country in whose service the article shows the person. */
  @Nullable String country(Entity person) {
    String own = person.country();
    return own == null ? countries.get(person.iri()) : own;
  }
}
