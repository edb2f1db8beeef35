// Given names that are frequent among the people of European and world business, politics and research news,
// by the region they are best known from. Written for this product; many names belong to several regions.

/** Names as printed, separated by white space. */
export const FIRST_NAMES = `
Aaron Achim Adalbert Adelheid Agnes Albert Albrecht Alexander Alexandra Alfons Alfred Alice Alina Alois Andrea Andreas
Angela Angelika Anja Anke Anna Annalena Anne Anneliese Annette Anton Antonia Armin Arndt Arne Arno Arnold Arthur August
Axel Barbara Bastian Beate Beatrix Benedikt Benjamin Benno Bernd Bernhard Bert Bertram Bettina Bianca Birgit Björn Bodo
Boris Brigitte Britta Bruno Burkhard Caleb Carina Carl Carla Carmen Carola Carolin Carsten Caspar Cem Charlotte Christa
Christel Christian Christiane Christina Christine Christof Christoph Clara Claudia Claus Clemens Conrad Constantin
Constanze Cordula Corinna Cornelia Cornelius Dagmar Daniel Daniela David Denis Dennis Detlef Diana Dieter Dietmar Dietrich
Dilara Dirk Dominik Doris Dorothea Dorothee Eberhard Eckart Eckhard Edgar Edith Egon Elena Elfriede Elias Elisabeth Elke
Ella Ellen Elmar Emil Emilia Emma Emmanuel Enno Eric Erich Erik Erika Ernst Erwin Esther Eugen Eva Ewald Fabian Felix
Ferdinand Finn Florian Frank Franz Franziska Frauke Frieda Friedemann Friederike Friedhelm Friedrich Fritz Gabriel
Gabriele Georg Gerald Gerd Gerda Gerhard Gerlinde Gernot Gero Gertrud Gesa Gesine Gisela Gottfried Götz Gregor Greta
Gudrun Guido Günter Günther Gustav Hagen Hanna Hannah Hannelore Hannes Hans Harald Harro Hartmut Hedwig Heidi Heike Heiko
Heiner Heinrich Heinz Helena Helene Helga Helmut Hendrik Henning Henrik Henrike Henry Herbert Hermann Hildegard Hilke
Holger Horst Hubert Hubertus Hugo Ida Ilja Ilse Imke Ina Ines Inga Inge Ingeborg Ingo Ingrid Insa Irene Iris Irmgard
Isabel Isabella Isabelle Jakob Jan Jana Janina Jannik Jasmin Jens Jessica Joachim Jochen Johann Johanna Johannes Jonas
Jonathan Jörg Jörn Josef Josefine Joseph Judith Jule Julia Julian Juliane Julius Jürgen Jutta Kai Karen Karin Karl Karla
Karoline Karsten Kaspar Katarina Katharina Kathrin Kathrin Katja Katrin Kerstin Kilian Kim Klara Klaus Knut Konrad
Konstantin Korbinian Kristin Kristina Kurt Lara Lars Laura Lea Leif Lena Leo Leon Leonard Leonhard Leonie Leopold Levin
Lina Linda Linus Lisa Lothar Lotte Louis Louisa Louise Luca Lucas Lucia Ludger Ludwig Luisa Lukas Lutz Lydia Magdalena
Maik Maike Maja Malte Manfred Manuel Manuela Marc Marcel Marco Marcus Mareike Maren Margarete Margit Margot Maria Marianne
Marie Marina Mario Marion Marit Marius Markus Marlene Marlies Martha Martin Martina Marvin Mathias Mathilde Matthias
Maurice Max Maximilian Mechthild Meike Meinhard Melanie Merle Mia Michael Michaela Mirco Mirko Mirjam Monika Moritz Nadine
Nadja Natalie Nele Niels Niklas Niko Nikola Nikolai Nikolaus Nils Nina Noah Nora Norbert Olaf Oliver Olivia Ortwin Oskar
Oswald Otto Ottmar Pascal Patricia Patrick Patrizia Paul Paula Pauline Peer Peter Petra Philipp Pia Piet Rainer Ralf Ralph
Ramona Raphael Rebecca Regina Regine Reiner Reinhard Reinhold Renate René Ricarda Richard Rita Robert Robin Roland Rolf
Roman Ronald Rosa Rosemarie Roswitha Ruben Rüdiger Rudi Rudolf Rupert Ruth Sabine Sabrina Samuel Sandra Sara Sarah Sascha
Saskia Sebastian Sibylle Siegfried Siegmund Sigmar Sigrid Silke Silvia Simon Simone Sina Sofia Sonja Sophia Sophie Stefan
Stefanie Steffen Steffi Stella Stephan Stephanie Susanne Susann Svenja Sven Swantje Sylvia Tabea Tanja Tanya Tatjana Thea
Theo Theodor Theresa Therese Thilo Thomas Thorben Thorsten Tilman Till Tim Timo Timothy Tina Tobias Tom Torben Torsten
Traute Udo Ulf Ulla Ulrich Ulrike Ursula Uta Ute Uwe Valentin Valentina Valerie Vanessa Vera Verena Veronika Victor
Victoria Viktor Viktoria Vincent Viola Volker Volkmar Waldemar Walter Waltraud Wenzel Werner Wiebke Wilfried Wilhelm Willi
Willy Winfried Wolf Wolfgang Wolfram Yannick Yvonne
Adam Adele Adrian Aidan Alan Alana Alasdair Alastair Alec Alex Alexis Alison Allan Allison Alyssa Amanda Amber Amelia Amy
Andrew Andy Angus Anita Ann Annabel Annie Anthony Antony April Archie Arlene Ashley Audrey Austin Ava Barry Beatrice
Becky Belinda Ben Bernadette Bernard Beth Bethany Betty Beverly Bill Billy Blake Bob Bobby Brad Bradley Brandon Brenda
Brendan Brett Brian Bridget Bronwen Bruce Bryan Bryce Byron Caitlin Cameron Camilla Carl Carlton Carol Caroline Carolyn
Carrie Carys Casey Catherine Cathy Cecilia Chad Charles Charlie Chelsea Cheryl Chloe Chris Chuck Ciara Cindy Claire Clara
Clare Clark Clive Cody Colin Colleen Colm Connor Conor Courtney Craig Crystal Curtis Cynthia Damian Damien Dan Dana Danny
Daphne Darren Darrell Dave Dawn Dean Deborah Debra Declan Deirdre Demis Denise Derek Desmond Diane Dominic Don Donald
Donna Doreen Dorothy Doug Douglas Drew Duncan Dustin Dylan Earl Ed Eddie Edmund Edward Edwin Eileen Elaine Eleanor Eli
Elizabeth Elliot Elliott Elon Elsie Emily Eoin Erica Ethan Eugene Evan Evelyn Ewan Faye Fergus Fiona Frances Francesca
Francis Frank Franklin Fred Freddie Frederick Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georgia Georgina
Geraldine Gerard Gerry Gillian Glen Glenn Gloria Gordon Grace Graeme Graham Grant Greg Gregory Guy Gwen Gwyneth Hamish
Harold Harriet Harrison Harry Harvey Hayley Hazel Heather Hector Hilary Holly Howard Hugh Hywel Ian Imogen Imran Irving
Isaac Isla Ivan Jack Jackie Jackson Jacob Jacqueline Jade James Jamie Jane Janet Janice Jared Jasper Jason Jay Jean Jeff
Jeffrey Jen Jennifer Jenny Jeremy Jerome Jerry Jesse Jill Jim Jimmy Jo Joan Joanna Joanne Jocelyn Jodie Joe Joel Joey John
Jon Jordan Jose Josh Joshua Joy Joyce Judy Julie June Justin Karen Kate Katherine Kathleen Kathryn Kathy Katie Kay Keith
Kelly Ken Kenneth Kent Kerry Kevin Kimberly Kirk Kirsty Kyle Lance Larry Lauren Laurence Lawrence Leah Lee Leigh Leila
Len Leslie Lewis Liam Lily Lindsay Lindsey Lionel Liz Lloyd Logan Lorna Lorraine Lou Louise Lucas Lucy Luke Lynn Mabel
Mackenzie Madeleine Maggie Malcolm Marcus Margaret Marian Marilyn Marjorie Mark Marsha Marshall Martyn Mary Mason Matt
Matthew Maureen Maxine Maya Megan Melinda Melissa Mercedes Michelle Mike Mildred Miles Millie Milo Miranda Miriam Mitchell
Moira Molly Mona Morgan Morris Murray Nancy Naomi Natasha Nathan Nathaniel Neil Nicholas Nick Nicola Nicole Nigel Noel
Norma Norman Oscar Owen Paige Pam Pamela Pat Peggy Penelope Penny Percy Perry Phil Philip Philippa Phillip Phoebe Phyllis
Polly Priscilla Quentin Rachel Randall Randy Ray Raymond Rebekah Reggie Reginald Rex Rhiannon Rhys Rick Ricky Riley Rob
Roberta Robyn Rod Roderick Rodney Roger Ron Ronan Ronnie Rory Rosalind Rose Rosemary Ross Rowan Roy Rufus Russell Ryan
Sally Sam Samantha Satya Scott Sean Seamus Selina Seth Shane Shannon Sharon Shaun Sheila Shelley Shirley Sidney Sinead
Siobhan Spencer Stacey Stan Stanley Stella Stephen Steve Steven Stewart Stuart Sue Sundar Susan Susie Suzanne Sybil Tamara
Tammy Tara Ted Terence Teresa Terry Tessa Theodore Tiffany Tilda Timothy Todd Tony Tracy Travis Trevor Tristan Troy Tyler
Valerie Vaughan Vernon Veronica Vicky Vince Virginia Vivian Vivienne Wade Wallace Walter Wanda Warren Wayne Wendy Wesley
Whitney Will William Willow Winifred Winston Yvette Zac Zachary Zara Zoe
Abdel Abel Adeline Adélaïde Adrien Agathe Aimé Aimée Alain Alban Albane Aline Amaury Ambroise Amélie Anaïs André Andrée
Anne-Laure Anne-Marie Anne-Sophie Annick Anthelme Antoine Apolline Arlette Armand Arnaud Astrid Aude Augustin Aurélie
Aurélien Aurore Axelle Baptiste Barnabé Bastien Béatrice Bénédicte Benoît Bérengère Bertrand Blaise Blanche Brice Camille
Capucine Carine Carole Cécile Cédric Céline César Chantal Charles-Henri Christelle Christophe Clarisse Claude Clémence
Clément Clémentine Coline Colette Côme Constance Corentin Corinne Cyril Cyrille Damien Danièle Danielle Delphine
Dominique Donatien Édith Édouard Elise Élise Éliane Élisabeth Élodie Éloïse Emeline Émeline Émile Émilie Emmanuelle Enzo
Estelle Étienne Eugénie Eve Fabien Fabienne Fabrice Fanny Faustine Félicité Fernand Firmin Flavien Fleur Florence Florent
François Françoise Franck Frédéric Frédérique Gabin Gaël Gaëlle Gaspard Gaston Gauthier Geneviève Geoffroy Georges Gérald
Gérard Germain Ghislaine Gilbert Gilles Ginette Grégoire Grégory Guilhem Guillaume Gustave Guy Gwenaël Hadrien Hector
Hélène Henri Héloïse Hervé Hippolyte Honoré Hortense Hubert Hugues Ingrid Isabelle Jacques Jean-Baptiste Jean-Charles
Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël
Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jérémie Jérémy Jérôme Joachim Joëlle Joffrey Jordan Josiane Josselin Jules
Julien Juliette Justine Karim Karine Kévin Laetitia Laure Laurence Laurent Laurène Léa Léo Léon Léonard Léopold Lilian
Lionel Loïc Lola Lorenzo Louis-Marie Luc Lucie Lucien Lucienne Lucile Ludovic Lydie Madeleine Maël Maëlle Manon Marc-Antoine
Marceau Marcelle Margaux Marguerite Marie-Christine Marie-Claude Marie-Hélène Marie-Laure Marie-Pierre Marion Marius Martial
Martine Maryse Mathéo Mathieu Mathilde Mathis Matthieu Maud Maurice Maxence Maxime Mélanie Mélissa Mickaël Michèle Michel
Mireille Monique Morgane Muriel Myriam Nadège Nadia Nathalie Nicolas Ninon Noé Noëlle Noémie Océane Odile Olivier Ophélie
Oriane Pascale Pascaline Patrice Paulette Perrine Philibert Philippe Philippine Pierre Pierre-Yves Pierrick Quentin Raoul
Raymonde Régine Régis Rémi Rémy Renaud Rodolphe Romain Romane Roxane Sabine Salomé Sandrine Ségolène Séraphine Serge
Séverine Sidonie Solange Solène Sophie Stanislas Stéphane Stéphanie Suzanne Sybille Sylvain Sylvaine Sylvestre Sylvie
Tanguy Thérèse Théo Théodore Théophile Thibaud Thibault Thibaut Thierry Timothée Tristan Ugo Valentine Valérian Valérie
Véronique Victoire Vincente Virginie Viviane Xavier Yann Yannick Yasmine Ysé Yvan Yves Yvette Yvon Zélie
Aleksander Aleksandra Agnieszka Andrzej Bartosz Beata Bogdan Bożena Cezary Czesław Dariusz Dorota Elżbieta Ewa Filip
Grażyna Grzegorz Halina Jacek Jadwiga Jakub Janusz Jarosław Jerzy Joanna Justyna Kamil Karol Katarzyna Kazimierz Kinga
Krystyna Krzysztof Leszek Lech Łukasz Maciej Magda Małgorzata Marcin Marek Mariusz Marta Mateusz Michał Mieczysław
Mirosław Natalia Paweł Piotr Przemysław Radosław Rafał Ryszard Sławomir Stanisław Szymon Tadeusz Tomasz Wiesław Wioletta
Witold Władysław Wojciech Zbigniew Zofia Zuzanna
Aneta Bohumil Dagmara Daniela Eliška František Hana Ivana Jana Jaroslav Jiří Jitka Josef Kamila Karel Kateřina Ladislav
Lenka Libor Luboš Lucie Lukáš Markéta Matěj Milan Miloš Miroslav Ondřej Pavel Pavla Petr Radek Radim Radka Roman Stanislav
Šárka Tereza Tomáš Václav Veronika Vlastimil Vojtěch Zdeněk Zuzana
Adrienn Ágnes Ákos András Anikó Attila Balázs Béla Bence Csaba Dániel Dóra Endre Éva Ferenc Gábor Gergely György Ildikó
Imre István János József Judit Katalin Kinga Krisztina László Levente Márton Mátyás Mihály Miklós Noémi Orsolya Péter
Réka Sándor Szabolcs Szilvia Tamás Tibor Viktória Zoltán Zsófia Zsolt Zsuzsanna
Alin Ana Anca Andrei Bogdan Călin Ciprian Cosmin Cristian Cristina Dan Dragoș Florin Gheorghe Horia Ileana Ioana Ion
Ionuț Iulia Klaus Liviu Lucian Mihai Mihaela Mircea Nicolae Octavian Ovidiu Radu Raluca Roxana Simona Sorin Ștefan Tudor
Vasile Victor Vlad
Aleksandar Aleksandr Aleksei Aleksey Alexei Anastasia Anatoli Andrej Andriy Arkadi Artem Artur Bojan Boyan Branko Dejan
Denys Dimitar Dimitri Dmitri Dmitry Dmytro Dragan Dušan Ekaterina Evgeni Evgeny Galina Georgi Goran Grigori Hryhoriy
Igor Illia Ilya Irina Ivana Ivo Jelena Katerina Kiril Konstantin Kristijan Larisa Leonid Ljubica Ljudmila Maksim Maksym
Marija Mikhail Mila Milena Mykhailo Mykola Nataliya Nikita Nikolay Oksana Oleg Oleh Oleksandr Oleksiy Olena Olga Olha
Pavel Pavlo Petar Radovan Ruslan Sergei Sergey Serhii Serhiy Slobodan Snežana Stoyan Svetlana Taras Tatiana Tetiana Todor
Ursula Vadim Valeri Valeriy Vasyl Viktor Vitali Vitalik Vladimir Volodymyr Vyacheslav Yana Yevhen Yulia Yuri Yuriy Zdravko
Zoran Željko
Aksel Anders Anette Anna-Lena Annika Anniken Arild Arvid Asbjørn Asger Åsa Astrid Bengt Bente Berit Birger Birgitta Birgitte
Bjarne Bo Børge Britt Camilla Carl-Henrik Cecilie Christer Claes Daniel Ebba Einar Eirik Elin Elina Ellinor Elsa Emelie
Erkki Esa Eskil Espen Frida Frode Fredrik Geir Gro Gunilla Gunnar Gustaf Haakon Håkan Håkon Halvor Hanne Hedda Helle Henriette
Hilde Ingeborg Ingunn Ingvar Jaakko Jari Jarl Jesper Johan Jóhannes Jonna Jørgen Jostein Juha Jukka Kaisa Kaj Kari Karin
Kasper Kjell Kjetil Klas Knut Kristian Kristoffer Lasse Lauri Lennart Linnea Liv Magnus Maja Malin Margrethe Mari Marit
Markku Mathias Matti Mats Mette Mikael Mikko Mogens Morten Niklas Niels Odd Oddvar Olav Ole Olof Oskari Øystein Øyvind
Palle Pål Peder Pekka Per Pernille Pertti Petter Pirjo Ragnar Ragnhild Rasmus Riikka Roar Rune Sakari Sanna Sigrun Sigurd
Siv Solveig Søren Staffan Stian Stig Sture Svein Svante Sverre Tarja Tarjei Tero Thor Thorbjørn Tiina Timo Tone Tor Tore
Torgeir Torkel Tove Trine Trond Trygve Tuomas Tuula Ulf Vegard Vidar Ville Ylva Yngve Ewald
Aart Aleid Anneke Anouk Arjan Arjen Bart Bas Bram Coen Cor Daan Diederik Dirk-Jan Elco Els Femke Floor Floris Frans Geert
Geertje Gert Gerrit Gijs Hans-Peter Hein Henk Hugo Huub Ineke Jaap Jacco Jan-Willem Janneke Jeroen Jelle Joost Joop Joris
Karel Kees Klaas Koen Lieke Lieve Lodewijk Loes Maarten Maartje Machteld Marcel Mariëlle Marijke Marloes Mark Martijn
Maxim Menno Michiel Mieke Niek Nienke Onno Pieter Pim Remco Rens Rik Roel Roos Ruud Sander Sanne Sjoerd Stijn Teun Thijs
Tijs Tineke Tjeerd Ton Toon Twan Wiebe Wim Wouter Wopke Yvo
Adriano Alberto Aldo Alessandra Alessandro Alessia Alessio Andrea Angelo Antonella Antonio Arianna Arturo Barbara Bruno
Carlo Carlotta Chiara Claudio Corrado Cosimo Daniele Dario Davide Diego Domenico Donatella Edoardo Elena Eleonora Elisa
Emanuele Emiliano Enrico Ettore Fabio Fabrizio Federica Federico Ferruccio Filippo Flavio Francesco Franco Gabriella
Gaetano Giacomo Giada Gian Gianluca Gianni Gino Giorgia Giorgio Giovanna Giovanni Giulia Giulio Giuseppe Ilaria Ivan
Lorenzo Luca Luciana Luciano Luigi Marcello Margherita Mariana Mario Martina Massimo Matteo Mattia Maurizio Mauro Michela
Michele Mirko Nicolò Ornella Paola Paolo Pasquale Pierluigi Pietro Raffaele Renata Renato Riccardo Roberto Rocco Romano
Salvatore Sergio Serena Silvio Stefania Stefano Tommaso Ugo Umberto Urso Valentina Valerio Vincenzo Vittoria Vittorio
Adolfo Agustín Alba Alejandra Alejandro Alfonso Alfredo Alonso Álvaro Amparo Ana Ángel Antonio Beatriz Begoña Belén
Benito Bernardo Blanca Borja Camila Carlos Carmen Catalina César Clara Concepción Cristóbal Cristina Débora Diego Dolores
Eduardo Elvira Emilio Enrique Ernesto Esperanza Esteban Eva Federico Felipe Fernando Fran Francisca Francisco Gabriela
Gerardo Gonzalo Gracia Guadalupe Guillermo Hernán Ignacio Inés Inmaculada Íñigo Isabel Ismael Iván Jaime Javier Jesús
Joaquín Jordi Jorge José Juan Juana Juan-Carlos Julio Leticia Lourdes Lucía Luis Macarena Manuel Marcos María Mariano
Maribel Marisol Marta Mateo Mercè Mercedes Miguel Miriam Montserrat Nadia Nuria Octavio Óscar Pablo Paloma Patricio Paula
Paulina Pedro Pilar Rafael Ramiro Ramón Raquel Raúl Ricardo Roberto Rocío Rodrigo Rosario Salvador Santiago Sergi Sergio
Silvia Soledad Susana Teresa Tomás Vicente Víctor Xavi Ximena Yolanda
Adriana Afonso Alexandre Amadeu Ana Anabela António Armando Augusto Bárbara Beatriz Bernardo Bruno Carla Catarina Celso
Cláudia Cristiano Daniela Diogo Duarte Edgar Eduarda Elsa Fátima Fernanda Filipa Filipe Francisco Gonçalo Graça Helder
Henrique Inês Joana João Joaquim Jorge José Leonor Lídia Lourenço Luís Luísa Mafalda Manuela Marcelo Margarida Mariana
Mário Marta Miguel Nelson Nuno Paulo Patrícia Pedro Rafaela Raul Ricardo Rita Rodrigo Rosa Rui Sandra Sérgio Sofia Susana
Tânia Telmo Teresa Tiago Vasco Vitor
Achilleas Alexandros Alexis Anastasios Andreas Angeliki Antonis Apostolos Athanasios Christos Dimitra Dimitris Dimitrios
Eleni Evangelos Evripidis Fotis Georgios Giannis Giorgos Ioannis Katerina Konstantinos Kostas Kyriakos Maria Michalis
Nikolaos Nikos Panagiotis Pavlos Petros Sofia Sotiris Spyros Stavros Stelios Thanasis Theodoros Vasiliki Vassilis Yannis
Yanis
Ahmet Ali Altan Ayşe Aydın Aylin Aziz Barış Berk Burak Burcu Can Canan Cansu Cemal Cemil Deniz Ebru Ece Elif Emel Emine
Emre Ercan Erdal Erdem Erol Esra Fatih Fatma Ferhat Gamze Gizem Gökhan Gül Gülay Hakan Halil Haluk Hasan Hatice Hüseyin
Ibrahim İbrahim İlker Kadir Kemal Kerem Koray Levent Mehmet Melek Mert Merve Mesut Metin Muhammed Murat Mustafa Nazan Nazlı
Nihat Nilüfer Onur Orhan Osman Ömer Özlem Ozan Pınar Recep Savaş Seda Selim Selin Serap Serdar Serkan Sevim Sibel Sinan
Süleyman Taner Tarkan Tayfun Tolga Tuğba Turgut Ufuk Uğur Ümit Volkan Yasin Yıldız Yılmaz Yusuf Zehra Zeynep
Abbas Abdallah Abdul Abdullah Abdulaziz Adel Adil Ahmad Ahmed Aisha Akram Alia Amal Amin Amina Amir Amira Anis Anwar Aryeh
Asma Assaf Avi Avraham Ayman Aziz Badr Bashar Bassam Chaim Dalia Dan Danny Daoud David Dov Dror Efrat Ehud Eitan Eli
Eliezer Eyal Fadi Fahad Faisal Farid Farida Farouk Fatima Fouad Gal Gilad Guy Habib Hadas Hadi Haitham Hala Hamad Hamdan
Hamid Hamza Hanan Hani Hasan Hassan Haya Hossein Hussein Iman Inbar Isam Ismail Itai Itamar Iyad Jamal Jamil Jamila Karim
Khaled Khalid Khalifa Laila Layla Leila Lior Mahmoud Majid Malik Mansour Mariam Marwan Maryam Masoud Mehdi Meir Menachem
Michal Mohamed Mohammad Mohammed Mona Moshe Mourad Mounir Muhammad Mukesh Nabil Nadav Nader Nadim Naftali Naguib Nasser
Nawal Nazanin Nir Nizar Noa Noam Noor Noura Ofer Ofir Omar Omer Omid Orit Osama Rachid Rafik Rami Rania Rashid Reem Reza
Riad Ron Ronen Ruth Saad Said Salah Salem Salim Salma Salman Sami Samir Samira Sara Sayed Shai Shahram Shimon Shirin
Shlomo Soraya Sultan Tal Tamar Tamer Tamim Tareq Tariq Uri Walid Waleed Wassim Yael Yair Yaniv Yaron Yasser Yehuda Yitzhak
Yoav Yonatan Yossi Youssef Zahra Zaid Zainab Ziad Zvi Zeev
Aarav Abhijit Abhishek Aditi Aditya Ajay Akash Akhil Amit Amol Amrita Anand Anil Anirudh Anita Anjali Ankit Anurag Aparna
Arjun Arun Arvind Ashish Ashok Ashwin Asha Bhavish Chandra Deepa Deepak Devendra Dhruv Dinesh Divya Farhan Gautam Geeta
Girish Gopal Hari Harish Harsh Hemant Indra Ishaan Jagdish Jaya Jayant Jyoti Kamal Karan Kavita Kiran Kishore Krishna
Kumar Lakshmi Lalit Madhav Mahesh Manish Manoj Meera Milind Mohan Mukesh Nandan Narayan Narendra Naveen Neha Nikhil Nisha
Nitin Parag Pooja Pradeep Prakash Pranav Prasad Prashant Praveen Priya Priyanka Radha Rahul Raj Raja Rajat Rajeev Rajesh
Rajiv Rakesh Ram Ramesh Ravi Rekha Rishi Ritu Rohan Rohit Sachin Sandeep Sanjay Sanjeev Santosh Sarita Satish Shankar
Shantanu Shashi Shiv Shreya Shyam Siddharth Sneha Sonia Subramaniam Sudhir Sujata Suman Sunil Sunita Suresh Swati Tanvi
Tarun Uday Usha Varun Venkat Vijay Vikas Vikram Vinay Vineet Vinod Vishal Vivek Yash
Akihiro Akio Akira Asako Atsushi Ayumi Chikako Daisuke Eiji Eri Fumio Goro Hajime Haruka Haruki Hideo Hideki Hiroaki
Hiroki Hiroko Hiroshi Hiroyuki Ichiro Isamu Jiro Junichi Kaori Katsuya Kazuhiro Kazuo Keiko Keita Ken Kenichi Kenji Kenta
Koichi Koji Kyoko Makoto Mariko Masahiro Masaki Masako Masaru Masato Masayoshi Megumi Michiko Mitsuru Naoki Naoko Naomi
Noboru Nobuo Noriko Osamu Ryo Ryota Sachiko Satoru Satoshi Seiji Shigeru Shinichi Shinji Shinzo Shiro Sho Shunsuke Taiki
Takahiro Takashi Takeshi Takumi Taro Tatsuya Tetsuya Tomoko Tomoyuki Toru Toshiaki Toshio Tsuyoshi Yasuhiro Yasuo Yoichi
Yoko Yoshihiro Yoshinobu Yoshio Yuichi Yuji Yuka Yukiko Yuko Yumi Yusuke Yutaka
Bin Bo Chang Chao Chen Cheng Chun Dong Fang Fei Feng Gang Guang Guo Hai Hao Hong Hua Hui Jensen Jian Jiang Jie Jin Jing
Jun Kai Lan Lei Li Liang Lin Ling Liu Long Mei Meng Min Ming Morris Na Ning Peng Ping Qi Qian Qiang Qing Rong Rui Shan
Shu Tao Ting Wei Wen Xi Xia Xiang Xiao Xin Xing Xiu Xu Xue Yan Yang Yi Yifan Yin Ying Yong Yu Yuan Yue Yun Zhang Zhen
Zheng Zhi Zhong Byung Chul Daniel Dong-hyun Eun Hae Hyun Ji Ji-hoon Jae Jung Kyung Lisa Min-jun Sang Seo Seung Soo Sung
Tae Woo Young Anh Binh Duc Dung Hieu Hoa Hoang Huong Khanh Lan Linh Minh Nam Ngoc Nguyen Phuong Quan Quang Son Thanh Thao
Thi Thu Trang Trung Tuan Van Viet Agus Budi Dewi Putri Rizal Siti Wahyu Aung Thaksin Somchai
Abebe Abiodun Ade Adebayo Adwoa Aliko Amara Amina Ama Ayo Babatunde Chidi Chika Chimamanda Chinedu Chinwe Chioma Ebo
Emeka Femi Folake Fola Funmi Ibrahima Idris Ife Ifeoma Kofi Kojo Kwabena Kwame Kwasi Mamadou Mandla Moussa Musa Nana
Ngozi Nnamdi Obi Ola Olumide Oluwaseun Ousmane Seydou Sipho Sizwe Temitope Thabo Thandi Tunde Uche Wangari Yaw Yewande
Zanele Themba Lindiwe Nomsa Makena Otieno Wanjiru Tendai Tatenda Farai Rutendo Bongani
Abdelkader Abdoulaye Achille Adama Albin Aliou Alizée Amadou Amandine Aminata Amine Anatole Anaël Anaëlle Anselme
Anthime Aristide Armelle Arthus Assa Assia Aubin Aubry Auguste Aya Aymar Aymeric Ayoub Azzedine Aïcha Balthazar Basile
Baudoin Baudouin Benoit Bertille Bilal Blandine Boubacar Brahim Brieuc Bérénice Cassandre Charline Charlène Cheikh
Claudine Clothilde Clotilde Cléo Coralie Cyprien Cyriaque Célestin Célestine Dalila Daphné Davy Didier Djamel Djamila
Doriane Dorothée Driss Désiré Edgard Edmond Edmée Edouard Eglantine Eliane Elie Eliott Elodie Eloïse Eléonore Emeric
Emile Emilie Enora Erick Erwan Etienne Eudes Eulalie Evelyne Ewen Fantine Fatou Fayçal Flavie Flora Florentin Floriane
Foucauld Foulques Franceline Francine Félicie Félicien Félix Gabrielle Gatien Gautier Gaëtan Gaëtane Germaine Ghislain
Gildas Gisèle Godefroy Gonzague Guillemette Guislain Gwenael Gwenaëlle Gwendal Géraldine Hakim Hermine Hicham Hocine
Honorine Houda Huguette Idriss Ilyès Imane Inès Isaure Ismaël Jeanne Jeannine Jocelyne Jordane Josée Joël Judicaël
Julienne Kader Kamel Karima Khadija Killian Lamine Latifa Laurie Leïla Liliane Lise Loubna Louison Lounis Loïck Luce
Lucille Ludivine Lætitia Léandre Léonie Léopoldine Magali Magalie Malo Marceline Marielle Mariette Marilyne Marin
Marine Marjolaine Maryline Maximilien Maéva Maïwenn Melchior Meriem Michaël Micheline Mustapha Mélina Mériem Nadir
Najat Najib Nassim Nathanaël Nawel Naïm Naïma Nicolle Nino Nolwenn Nordine Nour Noël Noëllie Octave Odette Ombeline
Ouassila Pacôme Pénélope Quitterie Rachida Raphaele Raphaël Raphaëlle Rayan Renée Reynald Rodrigue Rolande Romuald
Romy Roméo Rosalie Roseline Réda Sacha Samia Saïd Selma Servane Siméon Sixtine Sofiane Soizic Solenn Souad Suzie Swann
Sébastien Séverin Tancrède Tarek Tarik Thiébaut Titouan Tugdual Ulysse Valère Valéry Vianney Victorien Violaine
Virgile Vivien Wafa Wandrille Wilfrid Xavière Yacine Yassine Yaël Yoann Yohan Yohann Youcef Younes Zacharie Zineb
Zinédine Zohra Zoé Églantine Élie Éliott Élisa Éléonore Éric Évelyne
Adalind Adelbert Aegidius Almut Almuth Alwin Alwine Amrei Anatol Andrä Annegret Annegreth Annekathrin Anneke Anneli
Annelore Annett Annette Anngret Ansgard Antje Apollonia Arnulf Arwed Balthasar Barthel Beatus Bernhild Berthold
Bertold Bertrada Birgitta Birte Brunhilde Burghard Burgi Burkard Bärbel Christhard Claudius Corbinian Cäcilia Daan
Dankwart Derk Detlev Detmar Diederik Diethard Diethelm Dörte Dörthe Eckehard Eckhart Edda Edelgard Edeltraud Edzard
Egbert Eike Eilert Einhard Elfi Elfriede Elsbeth Else Emmerich Engelhard Enno Erhard Erhart Erna Eugenie Evert Falk
Falko Floris Fokke Folkert Fridolin Friedbert Friedegard Friederich Friedlinde Gebhard Gerfried Gerhild Gerold
Gertrude Gesche Gijs Gisbert Giselher Gotthard Gotthilf Gottlieb Gunda Gundel Gundolf Gundula Gunhild Gunther Guntram
Götz Hadwig Hajo Hanne Hanneke Hannelies Hanno Hansjörg Hansjürgen Hanspeter Hansruedi Harm Harro Hartwig Hasso
Heidemarie Heiderose Heimo Heinke Helge Hella Hellmut Helmuth Heribert Herta Hertha Hilmar
Hiltrud Hinnerk Hinrich Holm Ilka Ilselore Imma Immo Ingmar Ingolf Ingrun Inka Insa Irmela Irmtraud Irmtrud Isolde
Iven Jaap Jakobus Jeroen Jobst Jochem Joost Joris Jost Jördis Jürg Karlheinz Karlotta Karola Karoline
Kasimir Katrijn Keno Klaas Klothilde Knud Knut Konstanze Kord Kunibert Kunigunde Köbi Lambert Leberecht Leonore Lieke
Liesbeth Liesel Lieselotte Linde Lioba Lisbeth Loisl Lotte Luitgard Luitpold Luzi Luzia Lübbe Lüder Maarten Margriet
Marjolein Marloes Mechtild Meinolf Meinrad Mieke Minna Momme Neele Nepomuk Nicola Nikolai Odo Okko Olli
Onno Ortrud Ortwin Oskar Oswald Ottfried Ottmar Ottokar Philine Poldi Quirin Radegund Raimar Rainald Rautgundis Reemt
Reglindis Reimar Reimer Reinhardt Reinhilde Renke Resi Reto Roel Roswith Ruedi Ruprecht Ruud Röbi Rös
Saskia Sepp Severine Siegbert Sieghard Sieglinde Sighard Sigi Sjoerd Sjors Solvejg Steffi Swaantje Sünje Tassilo Tebbe
Thea Thekla Thies Thorben Thorge Thure Tilo Tjark Tjeerd Tobi Trude Tönnies Udo Ueli Uli Ulli Urban Urs Ursina Uschi
Utz Veit Volkert Volkhard Vreni Vroni Walburga Waldemar Walther Walti Waltraut Wendelin Wenke Wichard Wieland Wigand
Wilfriede Wilhelmine Willibald Wim Winrich Witta Wolfhard Wolfhart Wout Wulf Wältu Xaveria Zacharias Zita
Adeo Aivars Aiste Aistė Akmal Alar Ando Andrus Ants Arvydas Artūras Arturas Arvo Audrius Dainis Daumantas Egils Eiki
Enn Erki Gatis Gediminas Giedrė Giedrimas Gints Gitanas Guntis Hardi Heiti Indrek Ints Ivars Jaak Jaan Jaanus Juris
Jurgis Justas Jüri Kaarel Kadri Karolis Karoli Kaspars Kersti Kęstutis Kestutis Kristaps Laimonas Leho Linas Mantas
Margus Marju Mati Mihkel Milda Mindaugas Normunds Paulius Priit Raigo Raimonds Raimo Raivis Raivo Rait Reinis Rimantas
Sandris Saulius Siim Sulev Taavet Taavi Tadas Tanel Tarmo Toomas Uldis Ülle Urmas Vaidotas Valdis Veiko Viesturs
Vilnis Vytautas Vytenis Zigmas Aarne Aarno Ari Eija Esko Harri Henna Ilari Ilkka Ilpo Jarkko Jarmo Jorma Jouko Jouni
Jussi Jyri Jyrki Katri Kauko Kimmo Marjo Marjut Miika Niina Osmo Outi Paavo Panu Pasi Perttu Reijo Risto Saara Samuli
Sauli Taneli Teemu Teppo Terhi Toni Topi Tuija Tuomo Ulla-Maija Vesa Virpi Arnt Atle Bjørnar Dag Eivind Erlend Gisle
Halvard Håvard Ingvild Jarle Kjartan Kjersti Kolbjørn Leiv Mads Magne Sigve Snorre Steinar Terje Torbjørn Torstein
Turid Ørjan Örjan Björn-Olof Börje Bertil Calle Gösta Mårten Nisse Ove Per-Olof Pär Sölve Torgny Tyge Åse Birthe Dorte
Ebbe Flemming Jytte Keld Laust Lone Nikolaj Preben Sisse Skjold Søs Thyra Tine Aad Arend Arie Carolien Cees Eelco
Eelke Ernst-Jan Ferry Frits Gerben Gerlof Gert-Jan Gijsbert Govert Heleen Henk-Jan Huib Jaap-Jan Jeltje Jurriaan
Kees-Jan Lode Ludo Machiel Marietje Micky Minou Nelleke Pier Reinier Rien Rinke Roeland Roelof Rogier Rutger Sicco
Siebren Sietse Sybren Taco Theun Tinne Wiebren Wietse Wijnand Wilco Wobine Wytze Ype Ailbhe Aisling Áine Aoife Bríd
Caoimhe Cathal Ciarán Clodagh Cormac Daithí Darragh Dermot Diarmuid Donal Donncha Emer Enda Eoghan Fearghal Fergal
Fiachra Finian Fintan Gearóid Gráinne Iarla Lorcan Mairead Malachy Micheál Niall Niamh Nuala Oisín Orla Padraic
Padraig Pádraig Paschal Ruairí Ruadhán Sadhbh Saoirse Seán Sinéad Siobhán Tadhg Tiernan Turlough Aled Alun Branwen Cai
Carwyn Dafydd Delyth Eluned Emlyn Emrys Euan Eurig Geraint Gethin Glyn Gruff Guto Gwilym Huw Iain Ieuan Ifan Illtud
Iolo Iwan Kenzie Keir Kirsteen Lachlan Callum Lorne Mairi Morag Mungo Nerys Osian Owain Rhodri Rhun Ruaridh Shona Siân
Tegid Aitor Andoni Ander Anxo Arantxa Arnau Asier Biel Blai Bernat Dolors Eneko Enric Esteve Ferran Francesc Gorka
Guillem Iker Imanol Iñaki Inigo Itziar Jaume Jone Josu Juanjo Koldo Leire Lluís Maite Meritxell Miquel Mireia Montse
Nekane Oriol Pere Quim Santi Unai Uxue Xabier Xabi Xosé Armen Ashot Davit Gagik Garegin Giorgi Giga Irakli Levan
Mamuka Otar Sargis Shota Tigran Vahe Vardan Zaza Zurab Almaz Askar Bakhyt Daniyar Eldar Elnur Farrukh Ilham Kairat
Nursultan Nurlan Rustam Sardor Shavkat Temur Ulugbek Vugar Yerlan Bartłomiej Bogumił Bogusław Eryk Gniewko Iwona Jarek
Jaroslaw Jędrzej Kasia Miłosz Piotrek Przemek Sławek Tomek Zdzisław Peťo Árpád Dénes Erzsébet Gyula Jenő Kálmán Károly
Lóránt Ödön Piroska Szilárd Tivadar Catalin Veaceslav Asen Biser Bojidar Bozhidar Blagovest Boyko Dobromir Galin
Hristo Iliya Ivailo Ivaylo Kaloyan Kostadin Krasimir Lachezar Lubomir Lyubomir Mariya Milen Momchil Ognyan Plamen
Rosen Rumen Svetlin Svetoslav Tsvetan Tsvetelina Vassil Veselin Yavor Yordan Zhivko Agron Arben Ardian Ardit Arton
Artan Besnik Blerim Dritan Driton Edi Erion Fatmir Flamur Ilir Kreshnik Kujtim Liridon Lulzim Majlinda Shpend Valon
Vjosa Vlora Ante Jurica Ninoslav Ratko Srđan Vojislav Bogomir Franc Miha Urša Argyris Charalampos Efstathios
Eleftheria Emmanouil Filippos Gerasimos Grigoris Haris Iason Ioanna Iraklis Lefteris Loukas Makis Manolis Marios
Odysseas Orestis Panos Prodromos Spiros Takis Thodoris Thrasyvoulos Vangelis Yiannis Zoi Anatoliy Anatoly Andrii
Arseniy Danylo Daniil Fedir Halyna Hennadiy Hlib Ihor Iryna Kateryna Kira Kirill Kostiantyn Kyrylo Lesia Liudmyla
Mykyta Myroslav Nataliia Nazar Oleksandra Oleksii Ostap Petro Roksolana Sofiia Solomiya Svitlana Vadym Valeriia
Viacheslav Viktoriia Vitaliy Vitalii Yaroslav Yegor Yehor Yevgeny Yuliia Zakhar Alexey Dmitrii Dmitriy Egor Evgenii
Evgeniy Fyodor Gennady Georgy Grigory Innokenty Lev Rodion Semyon Stepan Valery Vasily Vitaly Yefim Yevgeni Yury Darya
Natalya Polina Yelena Zoya Aharon Ami Amichai Amiram Amnon Amos Anat Arik Avigdor Aviv Avner Ayelet Dafna Doron Dudi
Elad Elazar Elchanan Eran Erez Etai Gadi Gili Giora Hagai Hagit Iddo Ido Inon Itzhak Itzik Karnit Liat Liran Lilach
Limor Maayan Meirav Menashe Merav Mordechai Moti Nachum Nati Nehemia Nimrod Nitzan Noga Nurit Oded Ofra Ohad Omri Orna
Oron Pinchas Rafi Ran Reut Revital Roi Rotem Sagi Shachar Shahar Shaked Shalom Shaul Shay Shimrit Shira Shlomi Shmuel
Shmulik Shuki Sigal Sivan Smadar Tamir Tomer Tzachi Tzipi Uzi Varda Yaakov Yahal Yahav Yakov Yakir Yariv Yarden
Yehonatan Yigal Yiftach Yishai Yisrael Yoram Yosef Yotam Yuval Zehava Ziv Zohar Afshin Aladdin Alireza Amirhossein
Anousheh Arash Ardeshir Arsalan Atefeh Azadeh Bahador Bahar Bahman Bahram Bardia Behnam Behrad Behrouz Behzad Bijan
Dariush Ehsan Elaheh Elham Elnaz Esfandiar Farahnaz Farhad Farhang Fariba Farnaz Farrokh Farshad Farzad Farzaneh
Fereshteh Ghazal Golnaz Hooman Hormoz Houman Houshang Iraj Jafar Jahangir Javad Kambiz Kamyar Kaveh Keyvan Khashayar
Kianoush Kiarash Kourosh Ladan Mahnaz Mahsa Mahyar Mandana Manouchehr Maziar Mehran Mehrdad Mehrnoosh Meysam Mojgan
Mojtaba Morteza Mostafa Nasim Nasrin Navid Negar Niloofar Nima Niousha Parham Parisa Parvin Parviz Payam Pedram Pegah
Peyman Pooya Pouya Ramtin Roozbeh Rouhollah Roya Saeed Saeid Samaneh Sanam Sassan Sepehr Setareh Shabnam Shahin
Shahrzad Shapour Sheida Shervin Siamak Siavash Sima Sohrab Solmaz Soroush Tahereh Touraj Yasaman Abdelaziz Abdelhamid
Abdessamad Abdulrahman Adnan Ahlam Alaa Ammar Anas Basel Basem Bashir Bassem Emad Essam Faten Fawaz Fawzi Ghada
Ghassan Haifa Hafez Haytham Hazem Hichem Hisham Hossam Houssam Husam Ihab Ihsan Jaber Jalal Jihad Khadim Loay Lotfi
Lubna Majd Mazen Moataz Moez Mohsen Mohssen Mokhtar Monia Mostefa Muath Muneer Munir Musab Mutaz Nabila Nada Naji
Nidal Noureddine Qasim Raed Rafiq Ragheb Ramadan Rana Rasha Ridha Rima Safwan Samer Sanaa Sharif Sherif Soufiane
Suhail Taha Taher Tahar Taoufik Tawfik Thamer Wafaa Wahid Wail Wajdi Walaa Yaser Yazan Younis Yousri Zaher Zaki Zeina
Zied Zubin Aamir Abid Adeel Afzal Akbar Amjad Arshad Ashraf Asif Asim Atif Ayesha Azhar Bilawal Faheem Fahim Faizan
Farooq Fawad Habibullah Hafiz Haroon Hina Humza Iftikhar Imtiaz Irfan Jahanzeb Javed Junaid Kashif Khurram Maryum
Mahbub Masood Mehmood Mubashir Mudassar Mujtaba Nadeem Nauman Naveed Nawaz Nusrat Qamar Rafay Rafia Rehan Rizwan Sadia
Sadiq Saif Sajid Salahuddin Saqib Shabbir Shafiq Shahbaz Shahid Shahzad Shakeel Shamima Shazia Shehzad Shoaib Sohail
Sualeh Sufyan Tahira Tanveer Tasneem Tehmina Usman Uzair Waqar Waqas Wasim Yasir Zafar Zaheer Zahid Zain Zeeshan Zia
Zubair Aishwarya Ambarish Ambika Amey Anant Ananth Anindya Ankur Anupam Anuradha Apoorva Aravind Archana Arnab Arpit
Arundhati Arvinder Ashutosh Atul Avinash Ayush Balaji Balakrishnan Bhaskar Bhavin Bhavna Bhupendra Biswajit Chaitanya
Chamath Chandrasekhar Charanjit Chirag Debashis Debjani Dharmesh Dhaval Dhiraj Dilip Dipak Gajendra Gauri Gaurav
Govind Gurpreet Gurdeep Harpreet Harshal Harshit Harshvardhan Himanshu Hitesh Indrajit Indrani Ishan Jaspreet Jatin
Jayesh Jignesh Kalyan Kapil Kaushik Kedar Keshav Ketan Kishan Krish Kshitij Kunal Lalitha Lokesh Madan Madhavi Madhu
Madhur Maheshwari Mayank Mayur Megha Mihir Mitali Mohit Mridul Mrinal Mukund Murali Nagesh Namrata Nandini Naresh
Natarajan Navdeep Neelam Neeraj Nikesh Nilesh Nirmala Nithin Niyati Pankaj Pallavi Parul Pavan Pawan Piyush Prabhakar
Prabhat Prachi Pradip Prafulla Pragya Prajakta Pramod Prateek Pratik Priti Punit Purvi Rachna Radhika Raghav Raghu
Raghunath Ragini Rajit Rajnish Rakhi Ramachandran Raman Ramana Ramanan Ramkumar Ranjan Rashmi Ravindra Renuka Revathi
Richa Ritika Roshan Roshni Rupa Rupal Sagar Sahil Sampath Samrat Sandhya Sangeeta Sanjana Sanket Sapna Saravanan
Sathya Saurabh Savita Seema Shailendra Shailesh Shalini Sharad Shekhar Shilpa Shishir Shobha Shobhit Shruti Shubham
Shweta Siddhartha Sohini Soumya Sourav Sridevi Sridhar Srikanth Srini Srinivas Srinivasan Sriram Subhasish Subrata
Subramanian Suchitra Sudha Sudhakar Sudhanshu Sugata Suhas Sujit Sukhjinder Sumit Sumita Sundeep Supriya Suraj
Surendra Sushant Swarna Tanmay Tanuj Tathagata Tejal Umesh Vaibhav Vandana Vani Vasant Vasu Vijaya Vikrant Vineeta
Vipin Vipul Viren Vishwanath Vivekanand Yashwant Yatin Ayaka Ayako Chie Daichi Daiki Eriko Fumiko Genki Harumi
Hidenori Hideyuki Hironobu Hirotaka Hisashi Hitoshi Iwao Kanako Katsuhiko Katsumi Kazuki Kazuma Kazumi Kazuya
Kazuyuki Keigo Keiichi Keisuke Kenjiro Kensuke Kentaro Kiichiro Kiyoshi Kohei Kosuke Kotaro Kunihiko Mamoru Masafumi
Masahiko Masanori Masashi Masayuki Mayumi Mitsuhiro Motoki Naohiro Nobuaki Nobuhiro Nobuyuki Reiko Rie Riku Ryoichi
Ryosuke Ryuichi Ryuji Satomi Seiichi Shigeki Shigeo Shingo Shintaro Shoichi Shuichi Shuji Shuntaro Soichiro Sosuke
Susumu Tadashi Taichi Taisuke Takanori Takao Takayuki Takehiko Takuya Tatsuo Tetsuo Tetsuro Tomohiro Tomoki Tomonori
Toshihiro Toshiyuki Wataru Yasuhiko Yasushi Yohei Yoshiaki Yoshihide Yoshiki Yoshimasa Yoshimitsu Yoshito Yoshiyuki
Yosuke Yudai Yuichiro Yuki Yukio Yuriko Yuta Yuya
Akin Alev Ananya Aoife Asli Banu Barnaby Berrin Cees Ciarán Eamon Eivind Firat Frits Genowefa Gereon Gina Gundbert
Halime Hediye Ignaz Ionut Iwo Iwona Iñigo Jaan Jaromir Jaroslaw Jewgeni Jiho Kaspars Kirill Kübra Lew Luzius Malgorzata
Maryla Milos Mina Minho Mira Murad Niamh Nuray Nurcan Ogün Orla Pjotr Ramin Razvan Reha Risto Rukiye Seán Shiva Sinisa
Siobhán Soner Swetlana Taavet Tadhg Tamsin Taylan Toomas Tuncay Urszula Vytautas Wassili Wladimir Wojtek Wolodymyr
Xiaoming Zeki
Annina Berndt Burkhart Corsin Dierk Ekkehard Hansi Nico Pirmin Swen Tilmann Tjard Undine Vinzenz Wencke
Ainhoa Angharad Annelies Cerys Cillian Haruto Ilze Jemima Jiwoo Mara Minjun Tarquin Tõnu Väinö
`;

/** Words between given name and family name. */
export const NAME_PARTICLES = `von vom van zu zur zum der den de del della dela di da do dos das du des le la al el bin ibn ben bint ter ten te
op 't af av y d d' dal dalla degli`;
