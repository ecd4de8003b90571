/// The words that a page adds to its text, in the language of that text.
package struct PageLanguage: Sendable {
  private let words: [String: String]

  /// - Parameter tag: A BCP 47 tag; only its first part counts. Unknown languages get English.
  package init(_ tag: String) {
    let language = tag.prefix { $0 != "-" }.lowercased()
    let column = Self.languages.firstIndex { $0 == language }
    words = column.map { column in Self.table.mapValues { $0[column] } } ?? [:]
  }

  /// The word for an English one, or that itself.
  package subscript(_ english: String) -> String { words[english] ?? english }

  /// The columns of the table.
  private static let languages = ["de", "fr", "es", "it"]

  private static let table: [String: [String]] = [
    "%1 billion steps": [
      "%1 Milliarden Schritte", "%1 milliards d’étapes", "%1 mil millones de pasos",
      "%1 miliardi di passi",
    ],
    "%1 million steps": [
      "%1 Millionen Schritte", "%1 millions d’étapes", "%1 millones de pasos",
      "%1 milioni di passi",
    ],
    "%1 steps": ["%1 Schritte", "%1 étapes", "%1 pasos", "%1 passi"],
    "%1 points": ["%1 Punkte", "%1 points", "%1 puntos", "%1 punti"],
    "1 point": ["1 Punkt", "1 point", "1 punto", "1 punto"],
    "%1 of %2 points drawn": [
      "%1 von %2 Punkten gezeichnet", "%1 points sur %2 dessinés", "%1 de %2 puntos dibujados",
      "%1 punti su %2 disegnati",
    ],
    "%2 points, in stronger colour where they are many": [
      "%2 Punkte, kräftiger, wo es viele sind", "%2 points, plus marqués là où ils sont nombreux",
      "%2 puntos, más intensos donde hay muchos", "%2 punti, più intensi dove sono molti",
    ],
    "Algorithm": ["Algorithmus", "Algorithme", "Algoritmo", "Algoritmo"],
    "All pages": ["Alle Seiten", "Toutes les pages", "Todas las páginas", "Tutte le pagine"],
    "and": ["und", "et", "y", "e"],
    "Back to content": ["Zurück zum Text", "Retour au texte", "Volver al texto", "Torna al testo"],
    "Caution": ["Vorsicht", "Mise en garde", "Precaución", "Attenzione"],
    "Chapter": ["Kapitel", "Chapitre", "Capítulo", "Capitolo"],
    "Check": ["Prüfung", "Vérification", "Comprobación", "Verifica"],
    "Close": ["Schließen", "Fermer", "Cerrar", "Chiudi"],
    "Code": ["Code", "Code", "Código", "Codice"],
    "Conjecture": ["Vermutung", "Conjecture", "Conjetura", "Congettura"],
    "Contents": ["Inhalt", "Sommaire", "Contenido", "Indice"],
    "Corollary": ["Korollar", "Corollaire", "Corolario", "Corollario"],
    "Data": ["Daten", "Données", "Datos", "Dati"],
    "Definition": ["Definition", "Définition", "Definición", "Definizione"],
    "Done": ["Erledigt", "Fait", "Hecho", "Fatto"],
    "Equation": ["Gleichung", "Équation", "Ecuación", "Equazione"],
    "Error": ["Fehler", "Erreur", "Error", "Errore"],
    "Example": ["Beispiel", "Exemple", "Ejemplo", "Esempio"],
    "Exercise": ["Übung", "Exercice", "Ejercicio", "Esercizio"],
    "Figure": ["Abbildung", "Figure", "Figura", "Figura"],
    "Hint": ["Tipp", "Indication", "Pista", "Suggerimento"],
    "Home": ["Startseite", "Accueil", "Inicio", "Pagina iniziale"],
    "Frame": ["Bild", "Image", "Imagen", "Immagine"],
    "Important": ["Wichtig", "Important", "Importante", "Importante"],
    "Lecture": ["Vorlesung", "Leçon", "Lección", "Lezione"],
    "Lemma": ["Lemma", "Lemme", "Lema", "Lemma"],
    "Line": ["Zeile", "Ligne", "Línea", "Riga"],
    "Link to this section": [
      "Link zu diesem Abschnitt", "Lien vers cette section", "Enlace a esta sección",
      "Link a questa sezione",
    ],
    "Listing": ["Listing", "Listing", "Listado", "Listato"],
    "Next": ["Weiter", "Suivant", "Siguiente", "Avanti"],
    "Note": ["Hinweis", "Note", "Nota", "Nota"],
    "Nothing found": ["Nichts gefunden", "Aucun résultat", "Sin resultados", "Nessun risultato"],
    "Output": ["Ausgabe", "Sortie", "Salida", "Output"],
    "Page not found": [
      "Seite nicht gefunden", "Page introuvable", "Página no encontrada", "Pagina non trovata",
    ],
    "Pages": ["Seiten", "Pages", "Páginas", "Pagine"],
    "Previous": ["Zurück", "Précédent", "Anterior", "Indietro"],
    "Play": ["Abspielen", "Lecture", "Reproducir", "Riproduci"],
    "Proof": ["Beweis", "Démonstration", "Demostración", "Dimostrazione"],
    "Proposition": ["Proposition", "Proposition", "Proposición", "Proposizione"],
    "References": ["Literatur", "Références", "Referencias", "Riferimenti"],
    "Remark": ["Bemerkung", "Remarque", "Observación", "Osservazione"],
    "Search": ["Suchen", "Rechercher", "Buscar", "Cerca"],
    "Section": ["Abschnitt", "Section", "Sección", "Sezione"],
    "Sequence of pictures": [
      "Bildfolge", "Suite d’images", "Secuencia de imágenes", "Sequenza di immagini",
    ],
    "Skip to the text": ["Zum Text", "Aller au texte", "Ir al texto", "Vai al testo"],
    "Solution": ["Lösung", "Solution", "Solución", "Soluzione"],
    "Source": ["Quelltext", "Source", "Código fuente", "Sorgente"],
    "Stop": ["Anhalten", "Arrêter", "Detener", "Ferma"],
    "Table": ["Tabelle", "Tableau", "Tabla", "Tabella"],
    "The cells of this page took %1.": [
      "Die Zellen dieser Seite brauchten %1.", "Les cellules de cette page ont pris %1.",
      "Las celdas de esta página han dado %1.", "Le celle di questa pagina hanno richiesto %1.",
    ],
    "The page may have moved, or never been here.": [
      "Sie ist umgezogen, oder es gab sie nie.", "Elle a été déplacée, ou n’a jamais existé.",
      "Puede que se haya movido, o que nunca existiera.",
      "Forse è stata spostata, o non è mai esistita.",
    ],
    "Theorem": ["Satz", "Théorème", "Teorema", "Teorema"],
    "This page has moved.": [
      "Diese Seite ist umgezogen.", "Cette page a été déplacée.", "Esta página se ha movido.",
      "Questa pagina è stata spostata.",
    ],
    "Tip": ["Tipp", "Astuce", "Consejo", "Suggerimento"],
    "To do": ["Zu tun", "À faire", "Por hacer", "Da fare"],
    "Warning": ["Warnung", "Avertissement", "Advertencia", "Avviso"],
  ]
}
