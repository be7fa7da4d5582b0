package org.newsgraph.entity.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.entity.find.FoundOffice;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.entity.Office.Status;

class OfficeBookTest {
  private static final Span SPAN = new Span(0, 8);
  private static final Entity PERU = entity("Peru", MentionType.LOCATION);
  private static final Entity CHILE = entity("Chile", MentionType.LOCATION);
  private static final Entity ANNA = entity("Anna", MentionType.PERSON);
  private static final Entity LUIS = entity("Luis", MentionType.PERSON);

  private final OfficeBook book = new OfficeBook();

  private static Entity entity(String name, MentionType type) {
    return new Entity(
        "https://example.org/" + name, name, type, "X", Entity.Origin.NAMED, null, null);
  }

  private static FoundOffice found(String key) {
    return new FoundOffice(
        "minister", "minister", SPAN, key, "state", Status.CURRENT, null, null, -1);
  }

  private static Office office(Status status, @Nullable Entity country) {
    return new Office("minister", "minister", SPAN, status, null, country, true);
  }

  @Test
  void holderIsFoundByOfficeAndCountry() {
    book.put(found("foreign minister"), office(Status.CURRENT, PERU), ANNA);
    book.put(found("foreign minister"), office(Status.CURRENT, CHILE), LUIS);
    assertSame(ANNA, book.holder(found("foreign minister"), office(Status.CURRENT, PERU)));
    assertSame(LUIS, book.holder(found("foreign minister"), office(Status.CURRENT, CHILE)));
    assertNull(book.holder(found("trade minister"), office(Status.CURRENT, PERU)));
  }

  @Test
  void officeWithoutCountryHasAHolderOnlyIfThereIsOne() {
    book.put(found("foreign minister"), office(Status.CURRENT, PERU), ANNA);
    assertSame(ANNA, book.holder(found("foreign minister"), office(Status.CURRENT, null)));
    book.put(found("foreign minister"), office(Status.CURRENT, CHILE), LUIS);
    assertNull(book.holder(found("foreign minister"), office(Status.CURRENT, null)));
  }

  @Test
  void formerHolderIsNotTheHolder() {
    book.put(found("foreign minister"), office(Status.FORMER, PERU), ANNA);
    assertNull(book.holder(found("foreign minister"), office(Status.CURRENT, PERU)));
    assertSame(ANNA, book.holder(found("foreign minister"), office(Status.FORMER, PERU)));
  }

  @Test
  void headOfAnOfficeFindsItsOnlyHolder() {
    book.put(found("foreign minister"), office(Status.CURRENT, PERU), ANNA);
    assertSame(ANNA, book.holderByHead("minister"));
    book.put(found("trade minister"), office(Status.CURRENT, PERU), LUIS);
    assertNull(book.holderByHead("minister"));
  }

  @Test
  void countryOfAPersonIsThatOfTheOffice() {
    book.put(found("foreign minister"), office(Status.CURRENT, PERU), ANNA);
    assertEquals(PERU.iri(), book.country(ANNA));
    assertNull(book.country(LUIS));
  }
}
