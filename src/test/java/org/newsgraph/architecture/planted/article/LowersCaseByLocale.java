package org.newsgraph.architecture.planted.article;

/** Folds case as the machine's language does: {@code I} becomes {@code ı} in Turkey. */
public final class LowersCaseByLocale {
  public String lower(String text) {
    return text.toLowerCase();
  }
}
