// Politicians, founders and heads of companies whose names stand in news without an introduction, under two headings. Names only.

export const PEOPLE = `
# Founders and heads of companies
Arthur Mensch
Guillaume Lample
Timothée Lacroix
Jonas Andrulis
Robin Rombach
Jarek Kutylowski
Torsten Reil
Gundbert Scherf
Niklas Köhler
Victor Riparbelli
Mati Staniszewski
Clément Delangue; Clement Delangue
Julien Chaumond
Thomas Wolf
Eiso Kant
Peter Sarlin
Alex Kendall
Anton Osika
Charles Kantor
Laurent Sifre
Xavier Niel
Rodolphe Saadé
Eric Schmidt
Daniel Ek
Niklas Zennström
Demis Hassabis
Mustafa Suleyman
Shane Legg
Yann LeCun
Geoffrey Hinton
Yoshua Bengio
Jürgen Schmidhuber
Bernhard Schölkopf
Sepp Hochreiter
Stuart Russell
Fei-Fei Li
Andrew Ng
Andrej Karpathy
Ilya Sutskever
Sam Altman
Greg Brockman
Mira Murati
Dario Amodei
Daniela Amodei
Elon Musk; Musk
Mark Zuckerberg; Zuckerberg
Jeff Bezos
Andy Jassy
Sundar Pichai; Pichai
Larry Page
Sergey Brin
Satya Nadella; Nadella
Bill Gates
Tim Cook
Jensen Huang
Lisa Su
Pat Gelsinger
Lip-Bu Tan
Larry Ellison
Masayoshi Son
Liang Wenfeng
Jack Ma
Peter Thiel
Alex Karp
Marc Andreessen
Ben Horowitz
Yuri Milner; Juri Milner; Iouri Milner
Reid Hoffman
Vinod Khosla
Christophe Fouquet
Peter Wennink
Roger Dassen
Christian Klein
Hasso Plattner
Roland Busch
Dieter Schwarz
Rolf Schumann
Christian Müller
Tim Höttges; Timotheus Höttges
Stefan Hartung
Jochen Hanebeck
Armin Papperger
Octave Klaba
Nicolas Dufourcq
Bernard Arnault
Patrick Pouyanné
Christel Heydemann
Stéphane Richard
Cédric O
Arkady Volozh
Michael Intrator; Mike Intrator
Josh Payne
Nigel Toon
Simon Knowles
Patrice Caine
Guillaume Faury
Aiman Ezzat
Philippe Salle
Damien Lucas
Thomas Reynaud
Luc Julia
Cédric Villani
Gilles Babinet
Antoine Bordes
Alexandre LeBrun; Alexandre Lebrun
Stanislas Polu
Gabriel Hubert
Georges-Olivier Reymond
Théau Peronnin
Raphaël Lescanne
Thomas Clozel
Florian Douetteau
Stanislas Niox-Chateau
Matt Clifford
Ian Hogarth
Rene Haas
Poppy Gustafsson
Hermann Hauser
Emad Mostaque
Prem Akkaraju
Steffen Tjerrild
Raza Habib
Max Jaderberg
Jakob Uszkoreit
Kristian Kersting
Björn Ommer
Rasmus Rothe
Florian Seibel
Sven Kruck
Malte Kosub
Stefan Ostwald
David Reger
Christian Miele
Verena Pausder
Hendrik Brandis
Frank Thelen
Carsten Maschmeyer
Klaus Hommels
Florian Heinemann
Rafael Laguna de la Vera; Rafael Laguna
Ralf Wintergerst
Achim Berg
Peter Leibinger
Siegfried Russwurm
Nicola Leibinger-Kammüller
Ola Källenius
Oliver Blume
Oliver Zipse
Gerd Chrzanowski
Reto Spörri
Ilhan Scheer
Samuel Weinbach
Andreas Blattmann
Patrick Esser
Ferry Abolhassan
Ralph Dommermuth
Achim Weiß
Alexander Rinke
Bastian Nominacher
Martin Klenk
Jan Oberhauser
Daniel Khachab
Daniel Metzler
Hélène Huby
Fabian Hedin
Werner Hoyer
Enrique Lizaso Olmos; Enrique Lizaso
Uljan Sharka
Francesca Bria
Cristina Caffarra
Meredith Whittaker
Fidji Simo
Sarah Friar
Chris Lehane
Alexandr Wang
Aidan Gomez
Joelle Pineau
Nick Frosst
Noam Shazeer
Jeff Dean
Kai-Fu Lee
Robin Li
Ren Zhengfei
Lei Jun
Zhang Yiming
C.C. Wei; C. C. Wei
Morris Chang
Cristiano Amon
Hock Tan
Arvind Krishna
Safra Catz
Marc Benioff
Michael Dell
Antonio Neri
Chuck Robbins
Matt Garman
Thomas Kurian
Brad Smith
Kevin Scott
Palmer Luckey
Andrew Feldman
Jonathan Ross
Jim Keller
Aravind Srinivas
David Holz
Percy Liang
Börje Ekholm
Justin Hotard
Marcus Wallenberg
Jacob Wallenberg
Sebastian Siemiatkowski
Gustav Söderström
Ilkka Paananen
Jan Goetz
Rafał Modrzewski
Piotr Dąbkowski
Jitse Groen
Pieter van der Does
Pekka Lundmark

# Politicians and heads of authorities
Emmanuel Macron; Macron
Angela Merkel
Olaf Scholz; Scholz
Friedrich Merz
Robert Habeck; Habeck
Volker Wissing
Karsten Wildberger
Katherina Reiche
Dorothee Bär
Lars Klingbeil
Boris Pistorius
Bettina Stark-Watzinger
Christian Lindner
Frank-Walter Steinmeier
Annalena Baerbock
Markus Söder
Winfried Kretschmann
Michael Kretschmer
Dietmar Woidke
Hendrik Wüst
Ursula von der Leyen; von der Leyen
Thierry Breton
Margrethe Vestager; Vestager
Henna Virkkunen
Stéphane Séjourné
Ekaterina Zaharieva
Teresa Ribera
Mario Draghi
Enrico Letta
Christine Lagarde
Roberta Metsola
António Costa
Brando Benifei
Dragoș Tudorache
Axel Voss
Clara Chappaz
Bruno Le Maire
Éric Lombard; Eric Lombard
Anne Bouverot
Gabriel Attal
François Bayrou
Sébastien Lecornu
Roland Lescure
Keir Starmer
Rishi Sunak
Boris Johnson
Peter Kyle
Rachel Reeves
Liz Kendall
Giorgia Meloni
Pedro Sánchez
Donald Tusk
Mark Rutte
Dick Schoof
Ulf Kristersson
Mette Frederiksen
Petteri Orpo
Kaja Kallas
Volodymyr Zelenskyy; Wolodymyr Selenskyj; Volodymyr Zelensky
Donald Trump
Joe Biden
JD Vance; J.D. Vance; J. D. Vance
Kamala Harris
David Sacks
Gina Raimondo
Howard Lutnick
Lina Khan
Xi Jinping
Narendra Modi
Mohammed bin Salman
Jean-Noël Barrot
Philippe Baptiste
Anne Le Hénanff
Patrick Vallance
Kanishka Narayan
Thomas Jarzombek
Nancy Faeser
Alexander Dobrindt
Claudia Plattner
Klaus Müller
Andreas Mundt
Louisa Specht-Riemenschneider
Marietje Schaake
Rob Jetten
Vincent Karremans
Neelie Kroes
Jonas Gahr Støre
Alexander Stubb
Bart De Wever
Luc Frieden
Christian Stocker
Viktor Orbán
Kyriakos Mitsotakis
Luís Montenegro
Petr Fiala
Andrej Babiš
Óscar López
Carme Artigas
Adolfo Urso
Alessio Butti
Krzysztof Gawkowski
Dariusz Standerski
Kristen Michal
Micheál Martin
Simon Harris
Věra Jourová
Valdis Dombrovskis
Maroš Šefčovič
Michael McGrath
Andrius Kubilius
Lucilla Sioli
Nadia Calviño
Svenja Hahn
Kim van Sparrentak
Sergey Lagodinsky
Andreas Schwab
Alexandra Geese
Aura Salla
Michael Kratsios
`;
