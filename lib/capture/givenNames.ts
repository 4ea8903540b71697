/** Common given names of Europe that are hardly ever family names, folded: where one stands tells the order of a name. */
export const givenNames: ReadonlySet<string> = new Set(
  `agnieszka alexandra alexander alice alicja amelie andrea andreas angela angelika anja anke anna anne annette annika antje antonia
  antonio astrid aurelie barbara beata beate beatrice bernadette bettina birgit bjorn brenda brigitte bruno camille carlos carmen carolina
  caroline catherine cecile celine chantal charlotte chiara christiane christina christine christophe claire claudia clara cornelia corinne
  cristina dagmar daniela danielle deborah delphine diana didier dieter dominik dorothea eduardo elena eleonora elisabeth elizabeth elke emilie
  emma enrico erika esther eva evelyn fabian fabienne fabio federica fernanda florian francesca francesco francisco franziska frederic
  friederike gabriele gabriella genevieve gerhard giulia giuseppe gregor grzegorz gudrun guillaume gunther hannah hans heidi heike heiko helena
  helga helmut holger ilona ines ingo ingrid inge irene iris isabel isabella isabelle jacek jacqueline jana javier jean jeannette jennifer
  jerome jessica joanna joao johanna johannes jorg jorge josefine juan judith julia juliane juliette julie jurgen karin karina karsten kasia
  katarzyna katharina kathrin katja katrin kerstin kirsten klaus krzysztof laetitia laura lea lena leonie linda lisa lorenzo luca lucie luisa
  lukas lutz magdalena maike malgorzata manuela marcel marco margit margot maria mariana marianne marie marina marion markus marta
  martina mathieu mathilde matthias matteo melanie michaela michele miriam monica monika monique nadia nadine nadja natalia natalie
  nathalie nicola nicolas nicole nina olaf olga oliver olivier pablo paola pascal patricia patrick paulina pauline pedro petra philippe
  piotr rachel rafael rainer ralf ramona raphael rebecca regina reinhard renate reto ricardo rita roberto rolf rosa ruth sabine sabrina
  samantha sandra sandrine sara sarah sebastian sebastien sibylle silke silvia simone sofia solveig sonia sonja sophie stefan stefanie
  stephan stephane stephanie susan susanne sven svenja sylvia sylvie tanja tatjana teresa theresa thorsten tiago tim tina tobias torsten
  ulrich ulrike urs ursula uta ute uwe valentina valerie vanessa vera verena veronique victoria virginie viviane volker waltraud wiebke
  wojciech wolfgang xavier yann yannick yves yvonne zofia`.match(/\S+/g),
);
